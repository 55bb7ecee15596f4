package org.alongside.grants.overpayments;

import org.alongside.grants.debts.DebtQuestion;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What a family may say to what it was paid too much. */
record QuestionForm(@Nullable String question, @Nullable String words) {

	void check(Errors errors) {
		if (chosen() == null) {
			errors.rejectValue("question", "grants.overpaid.question.missing");
		}
		if (this.words == null || this.words.isBlank()) {
			errors.rejectValue("words", "grants.overpaid.words.missing");
		}
		else if (this.words.length() > RaiseForm.LONGEST) {
			errors.rejectValue("words", "grants.too-long", new Object[] { RaiseForm.LONGEST }, null);
		}
	}

	@Nullable DebtQuestion chosen() {
		for (DebtQuestion known : DebtQuestion.values()) {
			if (known.name().equals(this.question)) {
				return known;
			}
		}
		return null;
	}

	String text() {
		return (this.words != null) ? this.words.strip() : "";
	}

}
