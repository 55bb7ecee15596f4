package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.applications.AwardKind;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a decision page may send.
 *
 * @param version what the screen was made from
 * @param conflict {@code NO}, or {@code YES} when the decider has an interest
 * @param award how what is recommended should reach the family; null where it is not
 * asked
 */
record DecisionForm(@Nullable Long version, @Nullable String amount, @Nullable List<String> reasons,
		@Nullable String note, @Nullable String conflict, @Nullable UUID fund, @Nullable String award) {

	private static final int LONGEST_NOTE = 2000;

	static DecisionForm at(long version, @Nullable String amount) {
		return new DecisionForm(version, amount, null, null, null, null, AwardKind.FIXED_SUM.name());
	}

	void check(Errors errors, boolean asksAmount, boolean asksFund, Currency currency, List<DecisionReason> possible) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (asksAmount) {
			String problem = TypedAmount.read(this.amount, currency).problem();
			if (problem != null) {
				errors.rejectValue("amount", problem);
			}
		}
		if (asksAmount && this.award != null && awardKind() == null) {
			errors.rejectValue("award", "grants.decision.award.missing");
		}
		if (asksFund && this.fund == null) {
			errors.rejectValue("fund", "grants.decision.fund.missing");
		}
		List<String> codes = possible.stream().map(Enum::name).toList();
		if (!possible.isEmpty() && (chosen().isEmpty() || !codes.containsAll(chosen()))) {
			errors.rejectValue("reasons", "grants.decision.reasons.missing");
		}
		if (this.note != null && this.note.length() > LONGEST_NOTE) {
			errors.rejectValue("note", "grants.too-long", new Object[] { LONGEST_NOTE }, null);
		}
		if (!"NO".equals(this.conflict) && !"YES".equals(this.conflict)) {
			errors.rejectValue("conflict", "grants.decision.conflict.missing");
		}
	}

	List<String> chosen() {
		return (this.reasons != null) ? this.reasons : List.of();
	}

	long screen() {
		return (this.version != null) ? this.version : -1;
	}

	boolean hasConflict() {
		return !"NO".equals(this.conflict);
	}

	/** Which kind was chosen; null when none was, or none that there is. */
	@Nullable AwardKind awardKind() {
		for (AwardKind kind : AwardKind.values()) {
			if (kind.name().equals(this.award)) {
				return kind;
			}
		}
		return null;
	}

	@Nullable String words() {
		return (this.note != null && !this.note.isBlank()) ? this.note.strip() : null;
	}

}
