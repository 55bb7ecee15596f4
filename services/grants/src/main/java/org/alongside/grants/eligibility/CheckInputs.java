package org.alongside.grants.eligibility;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything the rules look at, so that an answer can be worked out again years later.
 *
 * @param relationship the applicant's own to the condition; null when not yet known
 * @param visitsSelf whether the applicant is the patient
 * @param tableMinor what the mileage table makes of the postcodes; null when there is no
 * such figure
 * @param otherOpen how many other open applications there are for the same admission
 */
public record CheckInputs(@Nullable String relationship, @Nullable String illness, @Nullable String nation,
		boolean visitsSelf, LocalDate today, LocalDate admittedOn, @Nullable LocalDate dischargedOn,
		LocalDate firstVisitOn, LocalDate lastDay, String mode, int journeysPerWeek, @Nullable Integer milesOneWay,
		long requestedMinor, @Nullable Long tableMinor, String currency, long capMinor, int evidenceFiles,
		long otherOpen) {
}
