package org.alongside.notifications.mails;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way: what is needed to write and address it.
 *
 * @param recipientId the member, or for a letter under seal the request
 * @param subjectId what the letter's link leads to, if it is not sealed
 * @param figures how many of each thing the letter counts
 * @param appointment the meeting it is about, if there is one
 * @param sealed address and words of a letter whose reader's address we do not keep
 */
public record OutgoingMail(Hold hold, LetterKind kind, UUID eventId, UUID recipientId, @Nullable UUID subjectId,
		@Nullable String reference, List<Integer> figures, @Nullable String sealed, @Nullable Instant expiresAt,
		Instant occurredAt, @Nullable Appointment appointment) {
}
