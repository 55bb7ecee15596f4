package org.alongside.contracts.notifications;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What became of a mail. Keyed by mail; kept for 28 days. Neither address nor content.
 */
public sealed interface NotificationsEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "notifications.mail";

	/**
	 * Which mail the fact is about.
	 * @return the mail's id
	 */
	UUID mailId();

	/**
	 * The event that caused the mail.
	 * @return that event's id
	 */
	UUID causeId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return mailId();
	}

	/** The relay took the mail and is now answerable for it. */
	@JsonTypeName("notifications.accepted.v1")
	record MailAccepted(UUID eventId, Instant occurredAt, UUID mailId, UUID causeId) implements NotificationsEvent {
	}

	/**
	 * The mail will not be tried again.
	 *
	 * @param status the relay's enhanced status code (RFC 3463), or {@code 4.4.7} when
	 * its time ran out
	 */
	@JsonTypeName("notifications.failed.v1")
	record MailFailed(UUID eventId, Instant occurredAt, UUID mailId, UUID causeId,
			String status) implements NotificationsEvent {
	}

}
