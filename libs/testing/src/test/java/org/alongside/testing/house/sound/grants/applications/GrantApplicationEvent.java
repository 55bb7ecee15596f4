package org.alongside.testing.house.sound.grants.applications;

import java.time.Instant;

/** What happens to an application. */
public sealed interface GrantApplicationEvent {

	/** It was approved. */
	record Approved(GrantApplicationId id, Instant at) implements GrantApplicationEvent {
	}

}
