package org.alongside.contracts.grants;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What grants tells of a fund. Keyed by fund; kept for 28 days.
 */
public sealed interface FundsEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "grants.funds";

	/**
	 * Which fund the fact is about.
	 * @return the fund's id
	 */
	UUID fundId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return fundId();
	}

	/**
	 * A fund's use went above a threshold.
	 *
	 * @param percent the threshold that was passed, 75 or 90 by default
	 */
	@JsonTypeName("grants.fund-threshold-reached.v1")
	record FundThresholdReached(UUID eventId, Instant occurredAt, UUID fundId, int percent, long availableMinor,
			String currency) implements FundsEvent {
	}

}
