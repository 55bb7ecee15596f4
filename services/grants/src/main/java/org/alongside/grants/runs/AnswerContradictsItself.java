package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when an answer says two things of one transfer. */
class AnswerContradictsItself extends Refusal {

	AnswerContradictsItself(String endToEndId) {
		super("grants.bank-answer.contradicts", endToEndId);
	}

}
