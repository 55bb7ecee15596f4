package org.alongside.grants.confirmations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a hospital who was named, asked or has answered.
 *
 * @param professional who it is; null once that is forgotten
 * @param healthService whether the address is a health service's own
 * @param namedBy which of us named them; null when the family did
 * @param mails how often we asked them, reminders apart
 * @param over whether they may not answer any more, for it took too long
 * @param given what they said
 */
public record ConfirmationView(ConfirmationStatus status, @Nullable Professional professional, boolean healthService,
		@Nullable String namedBy, int mails, @Nullable Instant askedAt, boolean over, @Nullable Instant remindedAt,
		@Nullable Instant answeredAt, @Nullable Given given) {
}
