package org.alongside.grants.trying;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.alongside.grants.eligibility.CheckInputs;
import org.alongside.grants.eligibility.Figures;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What somebody tries the rules with. Nothing of it is kept.
 *
 * @param who who they are to the patient, the patient themselves among them
 * @param firstOn the first journey
 * @param lastOn the last; empty if there is but one
 */
record TryForm(@Nullable String who, @Nullable String nation, @Nullable String illness, @Nullable DateInput firstOn,
		@Nullable DateInput lastOn) {

	static final List<String> WHO = List.of("FAMILY", "CARER", "FRIEND", "PATIENT", "ESCORT");

	static final List<String> NATIONS = List.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "IRELAND",
			"ELSEWHERE");

	static final List<String> ILLNESSES = List.of("GBS", "CIDP", "MMN", "OTHER");

	static final TryForm EMPTY = new TryForm(null, null, null, DateInput.empty(), DateInput.empty());

	/** For them the health service may pay, and this scheme does not. */
	private static final Set<String> PATIENTS = Set.of("PATIENT", "ESCORT");

	void check(Errors errors, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		required(errors, "who", this.who, WHO);
		required(errors, "nation", this.nation, NATIONS);
		required(errors, "illness", this.illness, ILLNESSES);
		LocalDate first = day(this.firstOn);
		if (first == null) {
			errors.rejectValue("firstOn", "grants.try.first.missing");
		}
		else if (first.isBefore(today.minusYears(2))) {
			errors.rejectValue("firstOn", "grants.date.long-ago");
		}
		LocalDate last = day(this.lastOn);
		if (last == null && this.lastOn != null && !this.lastOn.isEmpty()) {
			errors.rejectValue("lastOn", "platform.date.unreal");
		}
		if (first != null && last != null && last.isBefore(first)) {
			errors.rejectValue("lastOn", "grants.try.last.early");
		}
	}

	boolean isForPatient() {
		return PATIENTS.contains(Objects.requireNonNullElse(this.who, ""));
	}

	/**
	 * What the rules that are tried look at; the others find nothing to say.
	 */
	CheckInputs inputs(LocalDate today, Figures figures) {
		LocalDate first = Objects.requireNonNull(day(this.firstOn));
		LocalDate last = Objects.requireNonNullElse(day(this.lastOn), first);
		return new CheckInputs(isForPatient() ? "HAS" : this.who, this.illness, this.nation, isForPatient(), today,
				first, null, first, last, "CAR", 1, null, 0, null, "GBP", 0, figures, 0, 0);
	}

	private static void required(Errors errors, String field, @Nullable String value, List<String> possible) {
		if (!possible.contains(Objects.requireNonNullElse(value, ""))) {
			errors.rejectValue(field, "grants.try." + field + ".missing");
		}
	}

	private static @Nullable LocalDate day(@Nullable DateInput typed) {
		return (typed != null) ? typed.date().orElse(null) : null;
	}

}
