package org.alongside.grants.applications;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Which hospital.
 *
 * @param hospitalCode its code on the list; null when the family typed it
 * @param hospitalPostcode null when the family did not know it
 */
public record HospitalAnswers(@Nullable String hospitalCode, String hospitalName, String hospitalTown,
		@Nullable String hospitalPostcode, @Nullable String ward) {

	/** Whether it is the same hospital, whichever ward. */
	boolean isSamePlace(HospitalAnswers other) {
		return Objects.equals(this.hospitalCode, other.hospitalCode) && this.hospitalName.equals(other.hospitalName)
				&& this.hospitalTown.equals(other.hospitalTown);
	}

}
