package org.alongside.grants.overpayments;

import java.time.LocalDate;
import java.util.Currency;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.debts.CloseReason;
import org.alongside.grants.debts.DebtStep;
import org.alongside.grants.debts.PaidBack;
import org.alongside.platform.data.Money;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page of one step may send; each step has its own questions.
 *
 * @param version what the screen was made from
 * @param reason why it is dropped or given up
 * @param words what the family is answered
 * @param bankReference the bank's own id of what was paid back
 * @param conflict {@code NO}, or {@code YES} when they have an interest
 */
record StepForm(@Nullable Long version, @Nullable String reason, @Nullable String words, @Nullable String amount,
		@Nullable DateInput receivedOn, @Nullable String bankReference, @Nullable String conflict) {

	private static final int LONGEST_REFERENCE = 60;

	static StepForm at(long version) {
		return new StepForm(version, null, null, null, DateInput.of(null), null, null);
	}

	void check(Errors errors, DebtStep step, Currency currency, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		switch (step) {
			case DROP, WRITE_OFF -> {
				if (chosen(step) == null) {
					errors.rejectValue("reason", "grants.overpayment.reason.missing");
				}
			}
			case ANSWER -> {
				if (this.words == null || this.words.isBlank()) {
					errors.rejectValue("words", "grants.overpayment.answer.missing");
				}
				else if (this.words.length() > RaiseForm.LONGEST) {
					errors.rejectValue("words", "grants.too-long", new Object[] { RaiseForm.LONGEST }, null);
				}
			}
			case RECEIVE -> checkReceipt(errors, currency, today);
			case CONFIRM, QUESTION, DEDUCT -> {
			} // nothing more is asked here
		}
		if (!"NO".equals(this.conflict) && !"YES".equals(this.conflict)) {
			errors.rejectValue("conflict", "grants.decision.conflict.missing");
		}
	}

	private void checkReceipt(Errors errors, Currency currency, LocalDate today) {
		String problem = TypedAmount.read(this.amount, currency).problem();
		if (problem != null) {
			errors.rejectValue("amount", problem);
		}
		LocalDate day = day();
		if (day == null || day.isAfter(today)) {
			errors.rejectValue("receivedOn", "grants.overpayment.received.missing");
		}
		if (this.bankReference == null || this.bankReference.isBlank()) {
			errors.rejectValue("bankReference", "grants.overpayment.bank-reference.missing");
		}
		else if (this.bankReference.strip().length() > LONGEST_REFERENCE) {
			errors.rejectValue("bankReference", "grants.too-long", new Object[] { LONGEST_REFERENCE }, null);
		}
	}

	@Nullable CloseReason chosen(DebtStep step) {
		return ((step == DebtStep.DROP) ? CloseReason.forDropping() : CloseReason.forWritingOff()).stream()
			.filter((known) -> known.name().equals(this.reason))
			.findFirst()
			.orElse(null);
	}

	PaidBack paidBack(Currency currency) {
		return new PaidBack(new Money(TypedAmount.read(this.amount, currency).minor(), currency),
				java.util.Objects.requireNonNull(day()), String.valueOf(this.bankReference).strip());
	}

	String text() {
		return (this.words != null) ? this.words.strip() : "";
	}

	long screen() {
		return (this.version != null) ? this.version : -1;
	}

	boolean hasConflict() {
		return !"NO".equals(this.conflict);
	}

	private @Nullable LocalDate day() {
		return (this.receivedOn != null) ? this.receivedOn.date().filter((day) -> day.getYear() >= 2020).orElse(null)
				: null;
	}

}
