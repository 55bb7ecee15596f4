package org.alongside.grants.funds;

import java.time.Instant;
import java.util.UUID;

import org.alongside.platform.data.Money;

/** What happens to a fund that others hear of. */
public sealed interface FundEvent {

	/** More of a fund is in use than a threshold says. */
	record ThresholdReached(UUID fund, Instant at, int percent, Money available) implements FundEvent {
	}

}
