package org.alongside.grants.eligibility;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody at a hospital said of a stay.
 *
 * @param answer {@code YES}, {@code OTHER_DATES} or {@code NO}
 * @param from the first day of the stay that they stand for; null with a no
 * @param to the last; null with a no, and while the patient is still there
 * @param healthService whether the address that was asked is a health service's own
 */
public record HospitalWord(String answer, @Nullable LocalDate from, @Nullable LocalDate to, boolean healthService) {
}
