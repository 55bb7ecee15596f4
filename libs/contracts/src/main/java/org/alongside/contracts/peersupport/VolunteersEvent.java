package org.alongside.contracts.peersupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What peer-support tells of a volunteer. Keyed by volunteer; kept for 28 days. Ids,
 * dates and codes; never why somebody rests.
 */
public sealed interface VolunteersEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "peer-support.volunteers";

	/**
	 * Which volunteer the fact is about.
	 * @return the volunteer's id
	 */
	UUID volunteerId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return volunteerId();
	}

	/** A volunteer may be introduced to people from now on. */
	@JsonTypeName("peer-support.volunteer-approved.v1")
	record VolunteerApproved(UUID eventId, Instant occurredAt, UUID volunteerId, UUID memberId,
			String reference) implements VolunteersEvent {
	}

	/** A volunteer rests. */
	@JsonTypeName("peer-support.paused.v1")
	record VolunteerPaused(UUID eventId, Instant occurredAt, UUID volunteerId,
			UUID memberId) implements VolunteersEvent {
	}

	/**
	 * Something of a volunteer's vetting ends soon.
	 *
	 * @param kind what, such as {@code TRAINING}
	 * @param until its last day
	 */
	@JsonTypeName("peer-support.vetting-expiring.v1")
	record VettingExpiring(UUID eventId, Instant occurredAt, UUID volunteerId, UUID memberId, String reference,
			String kind, LocalDate until) implements VolunteersEvent {
	}

	/**
	 * Something of a volunteer's vetting has ended: they are not introduced to anybody.
	 *
	 * @param kind as in {@link VettingExpiring}
	 */
	@JsonTypeName("peer-support.vetting-lapsed.v1")
	record VettingLapsed(UUID eventId, Instant occurredAt, UUID volunteerId, UUID memberId, String reference,
			String kind) implements VolunteersEvent {
	}

}
