package org.alongside.notifications.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * When a meeting is that a letter speaks of.
 *
 * @param zone the time zone it is planned in, such as {@code Europe/Dublin}
 * @param sequence how often this person's calendar has heard of it before
 * @param calendarEntry what it is called there: the same in every letter to one person
 * about their part in one meeting
 */
@Embeddable
public record Appointment(Instant startsAt, Instant endsAt, String zone, Integer sequence, UUID calendarEntry) {

	/**
	 * Two people may share one mailbox, and so one calendar: what one of them gives back
	 * must not take the other's out. Nor must a place that is given back take out what
	 * somebody leads. So the name is made of all of these, and tells none.
	 * @param meeting which meeting
	 * @param recipient for whom
	 * @param leads whether it is about leading it, and not about a place
	 * @return the name of this entry in their calendar
	 */
	public static UUID entry(UUID meeting, UUID recipient, boolean leads) {
		String name = meeting + "/" + recipient + (leads ? "/leads" : "");
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
	}

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
