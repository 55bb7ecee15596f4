package org.alongside.notifications.letters;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.persistence.Embeddable;

/**
 * When a meeting is that a letter speaks of.
 *
 * @param zone the time zone it is planned in, such as {@code Europe/Dublin}
 * @param sequence how often this person's calendar has heard of it before
 */
@Embeddable
public record Appointment(Instant startsAt, Instant endsAt, String zone, Integer sequence) {

	/** In short, for the line an inbox shows: {@code 3 December, 18:00}. */
	String shortly(Locale locale) {
		return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale).format(this.startsAt.atZone(ZoneId.of(this.zone)));
	}

	/** As people write it: {@code Thursday 3 December 2026, 18:00–19:00}. */
	String words(Locale locale) {
		ZoneId where = ZoneId.of(this.zone);
		return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", locale).format(this.startsAt.atZone(where)) + "–"
				+ DateTimeFormatter.ofPattern("HH:mm", locale).format(this.endsAt.atZone(where));
	}

}
