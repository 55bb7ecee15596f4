package org.alongside.notifications.mails;

import java.time.Instant;
import java.util.UUID;

import org.alongside.notifications.letters.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * What staff may see of a mail: not its content, and not where it went.
 *
 * @param recipientId the member, or for the letters of a door the request
 * @param reason the enhanced status code of the last refusal
 */
public record MailView(MailId id, LetterKind kind, MailStatus status, UUID eventId, UUID recipientId,
		@Nullable String reference, @Nullable String reason, int attempts, @Nullable Instant nextAttemptAt,
		@Nullable Instant expiresAt, Instant createdAt, Instant changedAt) {

	/**
	 * Whether its link no longer opens anything.
	 * @param now the time
	 * @return true if nobody would be helped by sending it
	 */
	public boolean isExpired(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

}
