package org.alongside.grants.applications;

import org.jspecify.annotations.Nullable;

/**
 * Which hospital.
 *
 * @param hospitalCode its code on the list; null when the family typed it
 * @param hospitalPostcode null when the family did not know it
 */
public record HospitalAnswers(@Nullable String hospitalCode, String hospitalName, String hospitalTown,
		@Nullable String hospitalPostcode, @Nullable String ward) {
}
