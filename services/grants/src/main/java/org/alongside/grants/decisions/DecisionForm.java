package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.applications.AwardKind;
import org.alongside.grants.travel.Cost;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a decision page may send.
 *
 * @param version what the screen was made from
 * @param conflict {@code NO}, or {@code YES} when the decider has an interest
 * @param award how what is recommended should reach the family; null where it is not
 * asked
 * @param travel what is said of the journeys, where there is more to answer; as of each
 * of the other costs
 */
record DecisionForm(@Nullable Long version, @Nullable String amount, @Nullable List<String> reasons,
		@Nullable String note, @Nullable String conflict, @Nullable UUID fund, @Nullable String award, CostForm travel,
		CostForm parking, CostForm tolls, CostForm ferry, CostForm overnight) {

	private static final int LONGEST_NOTE = 2000;

	DecisionForm(@Nullable Long version, @Nullable String amount, @Nullable List<String> reasons, @Nullable String note,
			@Nullable String conflict, @Nullable UUID fund, @Nullable String award, @Nullable CostForm travel,
			@Nullable CostForm parking, @Nullable CostForm tolls, @Nullable CostForm ferry,
			@Nullable CostForm overnight) {
		this.version = version;
		this.amount = amount;
		this.reasons = reasons;
		this.note = note;
		this.conflict = conflict;
		this.fund = fund;
		this.award = award;
		this.travel = Objects.requireNonNullElse(travel, CostForm.EMPTY);
		this.parking = Objects.requireNonNullElse(parking, CostForm.EMPTY);
		this.tolls = Objects.requireNonNullElse(tolls, CostForm.EMPTY);
		this.ferry = Objects.requireNonNullElse(ferry, CostForm.EMPTY);
		this.overnight = Objects.requireNonNullElse(overnight, CostForm.EMPTY);
	}

	static DecisionForm at(long version, @Nullable String amount) {
		return new DecisionForm(version, amount, null, null, null, null, AwardKind.FIXED_SUM.name(), CostForm.GRANTED,
				CostForm.GRANTED, CostForm.GRANTED, CostForm.GRANTED, CostForm.GRANTED);
	}

	/** A step that is about no sum. */
	static DecisionForm step(@Nullable Long version, @Nullable String conflict) {
		return new DecisionForm(version, null, null, null, conflict, null, null, null, null, null, null, null);
	}

	CostForm of(Cost cost) {
		return switch (cost) {
			case TRAVEL -> this.travel;
			case PARKING -> this.parking;
			case TOLLS -> this.tolls;
			case FERRY -> this.ferry;
			case OVERNIGHT -> this.overnight;
		};
	}

	void check(Errors errors, boolean asksAmount, boolean asksAward, boolean asksFund, Currency currency,
			List<DecisionReason> possible) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (asksAmount) {
			String problem = TypedAmount.read(this.amount, currency).problem();
			if (problem != null) {
				errors.rejectValue("amount", problem);
			}
		}
		if (asksAward && this.award != null && awardKind() == null) {
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
