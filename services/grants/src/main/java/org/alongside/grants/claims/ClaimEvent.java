package org.alongside.grants.claims;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;

/** Every fact of a claim's life that others act on, inside grants or beyond. */
public sealed interface ClaimEvent {

	ClaimId claim();

	GrantApplicationId application();

	UUID applicant();

	String reference();

	Instant at();

	/** The family sent it. */
	record Sent(ClaimId claim, GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements ClaimEvent {
	}

	/**
	 * Every line is answered, and something is to be paid.
	 *
	 * @param amount how much of it in all
	 */
	record Approved(ClaimId claim, GrantApplicationId application, UUID applicant, String reference, Instant at,
			Money amount) implements ClaimEvent {
	}

	/** The family took it back, before anybody had answered any of it. */
	record TakenBack(ClaimId claim, GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements ClaimEvent {
	}

	/** Every line is refused. */
	record Refused(ClaimId claim, GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements ClaimEvent {
	}

}
