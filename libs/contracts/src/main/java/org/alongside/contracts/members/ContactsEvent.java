package org.alongside.contracts.members;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * How to reach a person. Keyed by member on a compacted topic, so the newest contact of
 * each member is always there to be read, and a tombstone erases it. The only topic with
 * names and addresses on it.
 */
public sealed interface ContactsEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "members.contacts";

	/**
	 * Whom the fact is about.
	 * @return the member's id
	 */
	UUID memberId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return memberId();
	}

	/**
	 * A person's contact, whole: it replaces whatever was known before.
	 *
	 * @param email where mail goes, as the person typed it
	 * @param name what the person asked to be called
	 * @param locale an IETF language tag, such as {@code en-GB}
	 */
	@JsonTypeName("members.contact-changed.v1")
	record ContactChanged(UUID eventId, Instant occurredAt, UUID memberId, String email, String name,
			String locale) implements ContactsEvent {
	}

}
