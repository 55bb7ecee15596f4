package org.alongside.grants.awards;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;

/** Every fact of an award's life that others act on. */
public sealed interface AwardEvent {

	GrantApplicationId application();

	UUID applicant();

	Instant at();

	/** It takes no more claims: its time is over, or the family has done with it. */
	record Ended(GrantApplicationId application, UUID applicant, Instant at) implements AwardEvent {
	}

}
