package org.alongside.grants.applications;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who is in hospital, and since when.
 *
 * @param tie what the patient is to the applicant, such as {@code PARTNER}; {@code SELF}
 * when the applicant is the patient
 * @param dischargedOn null while the patient is still in hospital
 */
public record PatientAnswers(String patientName, String tie, LocalDate admittedOn, @Nullable LocalDate dischargedOn) {

	/** The tie of somebody who is the patient. */
	public static final String SELF = "SELF";

}
