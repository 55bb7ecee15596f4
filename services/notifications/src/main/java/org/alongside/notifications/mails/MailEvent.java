package org.alongside.notifications.mails;

import java.time.Instant;
import java.util.UUID;

/**
 * Every fact of a mail's life that somebody else needs.
 */
public sealed interface MailEvent {

	/** There is a mail to send, now. */
	record Due(MailId id) implements MailEvent {
	}

	/** The relay took it. */
	record Accepted(MailId id, UUID causeId, Instant occurredAt, Instant at) implements MailEvent {
	}

	/** It will not be tried again. */
	record Failed(MailId id, UUID causeId, String reason, Instant at) implements MailEvent {
	}

	/** Nobody knows whether the relay took it. */
	record Doubtful(MailId id, Instant at) implements MailEvent {
	}

}
