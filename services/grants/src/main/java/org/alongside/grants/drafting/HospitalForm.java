package org.alongside.grants.drafting;

import org.alongside.grants.applications.HospitalAnswers;
import org.alongside.grants.hospitals.Hospital;
import org.alongside.grants.hospitals.HospitalRegister;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Which hospital: one of those that were found, or one typed by hand.
 *
 * @param typed what was looked for
 * @param code of a hospital on the list, or {@code OTHER}
 */
record HospitalForm(@Nullable String typed, @Nullable String code, @Nullable String name, @Nullable String town,
		@Nullable String postcode, @Nullable String ward) {

	static final String OTHER = "OTHER";

	static HospitalForm of(@Nullable HospitalAnswers answers, @Nullable String typed) {
		if (answers == null) {
			return new HospitalForm(typed, null, null, null, null, null);
		}
		String looked = (typed != null) ? typed : answers.hospitalName();
		if (answers.hospitalCode() != null) {
			return new HospitalForm(looked, answers.hospitalCode(), null, null, null, answers.ward());
		}
		return new HospitalForm(looked, OTHER, answers.hospitalName(), answers.hospitalTown(),
				answers.hospitalPostcode(), answers.ward());
	}

	void check(Errors errors, HospitalRegister register, boolean postcodeKnown) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		boolean other = OTHER.equals(this.code);
		if (!other && register.byCode(this.code).isEmpty()) {
			errors.rejectValue("code", "grants.hospital.missing");
		}
		if (other) {
			Typed.required(errors, "name", this.name, 160, "grants.hospital.name.missing");
			Typed.required(errors, "town", this.town, 80, "grants.hospital.town.missing");
			if (!Typed.text(this.postcode).isEmpty() && !postcodeKnown) {
				errors.rejectValue("postcode", "grants.postcode.unknown");
			}
		}
		Typed.optional(errors, "ward", this.ward, 80);
	}

	HospitalAnswers answers(HospitalRegister register) {
		if (OTHER.equals(this.code)) {
			return new HospitalAnswers(null, Typed.text(this.name), Typed.text(this.town), Typed.orNull(this.postcode),
					Typed.orNull(this.ward));
		}
		Hospital hospital = register.byCode(this.code).orElseThrow();
		return new HospitalAnswers(hospital.code(), hospital.name(), hospital.town(), hospital.postcode(),
				Typed.orNull(this.ward));
	}

}
