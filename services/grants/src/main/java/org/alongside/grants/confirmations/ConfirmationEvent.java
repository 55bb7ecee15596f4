package org.alongside.grants.confirmations;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;

/** What happens while somebody at a hospital is asked. */
public sealed interface ConfirmationEvent {

	GrantApplicationId application();

	/**
	 * Who is asked.
	 * @return the confirmation's own id
	 */
	UUID confirmation();

	Instant at();

	/**
	 * A mail must go.
	 *
	 * @param path of the page it leads to
	 * @param reminder whether it is the second
	 */
	record Asked(GrantApplicationId application, UUID confirmation, Professional who, String path, boolean reminder,
			Instant expiresAt, Instant at) implements ConfirmationEvent {
	}

	/** They said what they know. */
	record Answered(GrantApplicationId application, UUID confirmation, Instant at) implements ConfirmationEvent {
	}

	/** They said that the mail was not for them. */
	record NotTheirs(GrantApplicationId application, UUID confirmation, Instant at) implements ConfirmationEvent {
	}

	/** Nobody needs their answer any more. */
	record Ended(GrantApplicationId application, UUID confirmation, Instant at) implements ConfirmationEvent {
	}

}
