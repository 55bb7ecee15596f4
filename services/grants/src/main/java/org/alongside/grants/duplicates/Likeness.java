package org.alongside.grants.duplicates;

import java.time.Instant;

import org.alongside.grants.applications.GrantApplicationId;

/**
 * Another application that looks like this one.
 *
 * @param kind in what they are alike
 * @param status how far the other one is, as a code
 */
record Likeness(Kind kind, GrantApplicationId application, String reference, String applicantName, String status,
		Instant submittedAt) {
}
