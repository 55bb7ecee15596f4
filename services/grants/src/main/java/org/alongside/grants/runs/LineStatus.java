package org.alongside.grants.runs;

import java.util.Set;

/** What became of one payment in one run. */
enum LineStatus {

	IN_RUN, TAKEN_OUT, SENT, ACCEPTED, RETURNED;

	Set<LineStatus> next() {
		return switch (this) {
			case IN_RUN -> Set.of(TAKEN_OUT, SENT);
			case SENT -> Set.of(ACCEPTED, RETURNED);
			case ACCEPTED -> Set.of(RETURNED);
			case TAKEN_OUT, RETURNED -> Set.of();
		};
	}

}
