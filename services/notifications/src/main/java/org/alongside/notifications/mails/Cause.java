package org.alongside.notifications.mails;

import java.time.Instant;
import java.util.UUID;

/**
 * The fact a mail is written for, and whom it is for. There is one mail for each.
 *
 * @param recipientId the member, or for a letter under seal the request
 */
record Cause(UUID eventId, Instant occurredAt, UUID recipientId) {
}
