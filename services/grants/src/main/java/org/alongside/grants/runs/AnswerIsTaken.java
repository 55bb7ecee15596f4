package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when another file has the id of an answer that we have. */
class AnswerIsTaken extends Refusal {

	AnswerIsTaken(String messageId) {
		super("grants.bank-answer.taken", messageId);
	}

}
