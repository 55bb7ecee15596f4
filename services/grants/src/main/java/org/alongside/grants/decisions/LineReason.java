package org.alongside.grants.decisions;

import java.util.List;

/** Why a cost is not granted as it was asked for; the words stand in the messages. */
enum LineReason {

	TOO_DEAR, NOT_SHOWN, NOT_NEEDED, NOT_COVERED, PAID_ELSEWHERE, MORE_NEEDED;

	/** Only this one goes with more than was asked for. */
	static final LineReason FOR_MORE = MORE_NEEDED;

	static final List<LineReason> ALL = List.of(values());

}
