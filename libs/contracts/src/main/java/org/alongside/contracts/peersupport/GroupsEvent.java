package org.alongside.contracts.peersupport;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What peer-support tells of the sessions of group chats. Keyed by session; kept for 28
 * days. Each fact is for one person; it says when and where to be in a calendar's terms,
 * never what the group is about, who else is there, or how to get in.
 * <p>
 * {@code zone} is the IANA time zone the session is planned in; {@code sequence} rises
 * with each fact for one session and recipient that a calendar must know of.
 */
public sealed interface GroupsEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "peer-support.groups";

	/**
	 * Which session the fact is about.
	 * @return the session's id
	 */
	UUID sessionId();

	/**
	 * Whom it is for.
	 * @return a member's id
	 */
	UUID recipientId();

	/**
	 * What the recipient can read out over the phone.
	 * @return the session's reference
	 */
	String reference();

	/**
	 * What the recipient is to the session, or how they came to be it.
	 * @return a code of the fact's own
	 */
	String kind();

	Instant startsAt();

	Instant endsAt();

	String zone();

	int sequence();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return sessionId();
	}

	/**
	 * A group session comes near, or somebody new leads it: whoever leads is invited.
	 *
	 * @param kind how the recipient leads: {@code FACILITATOR} or {@code BACKUP}
	 */
	@JsonTypeName("peer-support.group-session-scheduled.v1")
	record GroupSessionScheduled(UUID eventId, Instant occurredAt, UUID sessionId, UUID recipientId, String reference,
			String kind, Instant startsAt, Instant endsAt, String zone, int sequence) implements GroupsEvent {
	}

	/**
	 * A group session is at another time; told once for each person it is in the calendar
	 * of.
	 *
	 * @param kind what the recipient is to it: {@code PLACE}, {@code FACILITATOR} or
	 * {@code BACKUP}
	 */
	@JsonTypeName("peer-support.group-session-changed.v1")
	record GroupSessionChanged(UUID eventId, Instant occurredAt, UUID sessionId, UUID recipientId, String reference,
			String kind, Instant startsAt, Instant endsAt, String zone, int sequence) implements GroupsEvent {
	}

	/**
	 * A group session will not take place; told once for each person who counted on it.
	 *
	 * @param kind what the recipient was to it: {@code PLACE}, {@code WAITING},
	 * {@code FACILITATOR} or {@code BACKUP}
	 */
	@JsonTypeName("peer-support.group-session-cancelled.v1")
	record GroupSessionCancelled(UUID eventId, Instant occurredAt, UUID sessionId, UUID recipientId, String reference,
			String kind, Instant startsAt, Instant endsAt, String zone, int sequence) implements GroupsEvent {
	}

	/**
	 * Somebody has a place in a group session.
	 *
	 * @param kind {@code TAKEN} when they took it themselves, {@code FROM_LIST} when they
	 * waited for it
	 */
	@JsonTypeName("peer-support.place-given.v1")
	record GroupPlaceGiven(UUID eventId, Instant occurredAt, UUID sessionId, UUID recipientId, String reference,
			String kind, Instant startsAt, Instant endsAt, String zone, int sequence) implements GroupsEvent {
	}

	/**
	 * Somebody has their place, or their part, in a group session no longer.
	 *
	 * @param kind {@code PLACE}, {@code FACILITATOR} or {@code BACKUP}; {@code SILENT}
	 * when nobody is to be told, for they have died or left
	 */
	@JsonTypeName("peer-support.place-returned.v1")
	record GroupPlaceReturned(UUID eventId, Instant occurredAt, UUID sessionId, UUID recipientId, String reference,
			String kind, Instant startsAt, Instant endsAt, String zone, int sequence) implements GroupsEvent {
	}

	/**
	 * It is time to remind somebody of a group session.
	 *
	 * @param kind {@code PLACE}, {@code FACILITATOR} or {@code BACKUP}
	 */
	@JsonTypeName("peer-support.group-reminder-due.v1")
	record GroupReminderDue(UUID eventId, Instant occurredAt, UUID sessionId, UUID recipientId, String reference,
			String kind, Instant startsAt, Instant endsAt, String zone, int sequence) implements GroupsEvent {
	}

}
