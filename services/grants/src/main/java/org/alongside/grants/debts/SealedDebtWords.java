package org.alongside.grants.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What was written about a debt, each under the family's own key. */
@Embeddable
class SealedDebtWords {

	@Column(name = "sealed_words")
	private byte @Nullable [] told;

	@Column(name = "sealed_question")
	private byte @Nullable [] asked;

	@Column(name = "sealed_answer")
	private byte @Nullable [] answered;

	protected SealedDebtWords() {
	}

	SealedDebtWords(byte[] told) {
		this.told = told;
	}

	void ask(byte[] sealed) {
		this.asked = sealed;
		this.answered = null;
	}

	void answer(byte[] sealed) {
		this.answered = sealed;
	}

	byte @Nullable [] told() {
		return this.told;
	}

	byte @Nullable [] asked() {
		return this.asked;
	}

	byte @Nullable [] answered() {
		return this.answered;
	}

}
