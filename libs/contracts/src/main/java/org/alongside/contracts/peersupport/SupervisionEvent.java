package org.alongside.contracts.peersupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What peer-support tells those who look after volunteers. Keyed by supervisor; kept for
 * 28 days. How many, never who.
 */
public sealed interface SupervisionEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "peer-support.supervision";

	/**
	 * Who is told.
	 * @return the supervisor's id
	 */
	UUID recipientId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return recipientId();
	}

	/**
	 * Something waits for a supervisor. Told once a week, and not in a week in which
	 * nothing waits.
	 *
	 * @param week its Monday
	 * @param silent how many pairs nobody has heard of for three weeks
	 * @param checkIns how many were asked how it goes and have not said
	 * @param vetting for how many volunteers something ends soon, or has ended
	 */
	@JsonTypeName("peer-support.supervision-due.v1")
	record SupervisionDue(UUID eventId, Instant occurredAt, UUID recipientId, LocalDate week, int silent, int checkIns,
			int vetting) implements SupervisionEvent {
	}

}
