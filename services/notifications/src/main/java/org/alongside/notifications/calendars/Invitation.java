package org.alongside.notifications.calendars;

import java.time.Instant;

import org.alongside.notifications.letters.Appointment;

/**
 * What a letter brings for a calendar.
 *
 * @param method {@code REQUEST} or {@code CANCEL}, as in RFC 5546
 * @param at when what it tells of came to be
 */
public record Invitation(String method, Instant at, Appointment appointment) {
}
