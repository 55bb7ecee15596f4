package org.alongside.grants.debts;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;

/**
 * What a family must hear of a sum that was paid too much. Nothing is said of somebody
 * who has died.
 */
public sealed interface DebtEvent {

	GrantApplicationId application();

	UUID applicant();

	/** Of the payment it is about, which the family knows. */
	String reference();

	UUID debt();

	Instant at();

	/** A second person agreed that it was too much. */
	record Found(GrantApplicationId application, UUID applicant, String reference, UUID debt,
			Instant at) implements DebtEvent {
	}

	/** It was answered, got back in full or given up. */
	record Changed(GrantApplicationId application, UUID applicant, String reference, UUID debt, Instant at,
			DebtStatus status) implements DebtEvent {
	}

}
