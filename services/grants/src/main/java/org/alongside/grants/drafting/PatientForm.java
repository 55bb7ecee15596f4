package org.alongside.grants.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.alongside.grants.applications.PatientAnswers;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Who is in hospital, and since when. */
record PatientForm(@Nullable String patientName, @Nullable String tie, @Nullable DateInput admittedOn,
		@Nullable DateInput dischargedOn) {

	static final List<String> TIES = List.of("PARTNER", "PARENT", "CHILD", "BROTHER_OR_SISTER", "OTHER_FAMILY",
			"FRIEND", PatientAnswers.SELF);

	static PatientForm of(@Nullable PatientAnswers answers) {
		return (answers != null)
				? new PatientForm(answers.patientName(), answers.tie(), DateInput.of(answers.admittedOn()),
						DateInput.of(answers.dischargedOn()))
				: new PatientForm(null, null, DateInput.of(null), DateInput.of(null));
	}

	void check(Errors errors, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		Typed.required(errors, "patientName", this.patientName, 120, "grants.patient.name.missing");
		if (!TIES.contains(Objects.requireNonNullElse(this.tie, ""))) {
			errors.rejectValue("tie", "grants.patient.tie.missing");
		}
		LocalDate admitted = Typed.day(this.admittedOn);
		if (admitted == null) {
			errors.rejectValue("admittedOn",
					Typed.isEmpty(this.admittedOn) ? "grants.patient.admitted.missing" : "platform.date.unreal");
		}
		else if (admitted.isAfter(today)) {
			errors.rejectValue("admittedOn", "grants.patient.admitted.future");
		}
		else if (Typed.isLongAgo(admitted, today)) {
			errors.rejectValue("admittedOn", "grants.date.long-ago");
		}
		LocalDate discharged = Typed.day(this.dischargedOn);
		if (discharged == null && !Typed.isEmpty(this.dischargedOn)) {
			errors.rejectValue("dischargedOn", "platform.date.unreal");
		}
		if (discharged != null && admitted != null && discharged.isBefore(admitted)) {
			errors.rejectValue("dischargedOn", "grants.patient.discharged.early");
		}
	}

	PatientAnswers answers() {
		return new PatientAnswers(Typed.text(this.patientName), Typed.text(this.tie),
				Objects.requireNonNull(Typed.day(this.admittedOn)), Typed.day(this.dischargedOn));
	}

}
