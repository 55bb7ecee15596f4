package org.alongside.contracts.notifications;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * How notifications answers when a member leaves or asks for their data. Keyed by member;
 * kept for 8 days.
 */
public sealed interface NotificationsPrivacyEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "notifications.privacy";

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
	 * Nothing of the member is left here but what the law makes us keep.
	 *
	 * @param erasureId which request this answers
	 * @param kept how many records stay, without health data
	 */
	@JsonTypeName("notifications.erasure-completed.v1")
	record NotificationsErasureCompleted(UUID eventId, Instant occurredAt, UUID memberId, UUID erasureId,
			int kept) implements NotificationsPrivacyEvent {
	}

	/**
	 * A piece of what is held here of the member. The pieces, opened and put together in
	 * order, are a ZIP archive.
	 *
	 * @param exportId which request this answers
	 * @param number from 1
	 * @param last whether no more pieces follow
	 * @param sealed Base64 of the piece, sealed to the key of the request
	 */
	@JsonTypeName("notifications.data-part.v1")
	record NotificationsDataPart(UUID eventId, Instant occurredAt, UUID memberId, UUID exportId, int number,
			boolean last, String sealed) implements NotificationsPrivacyEvent {
	}

}
