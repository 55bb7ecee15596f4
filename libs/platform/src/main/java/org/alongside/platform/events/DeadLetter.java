package org.alongside.platform.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A message that could not be handled, as staff see it: never its content.
 *
 * @param id which dead letter
 * @param topic the topic it was told on
 * @param group who could not handle it
 * @param type what it says it is
 * @param eventId the event it says it is
 * @param reason what went wrong
 * @param state {@code WAITING} or {@code REPLAYED}
 * @param diedAt since when it waits
 */
record DeadLetter(UUID id, String topic, String group, @Nullable String type, @Nullable String eventId, String reason,
		String state, Instant diedAt) {
}
