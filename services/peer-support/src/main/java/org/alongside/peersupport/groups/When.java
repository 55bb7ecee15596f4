package org.alongside.peersupport.groups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When a meeting is: by the clock on the wall of the zone it is planned in. So a group
 * that meets at 18:00 meets at 18:00 all year, whichever way the clocks have gone.
 */
public record When(Instant startsAt, Instant endsAt, ZoneId zone) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

	/** A time that the clocks jump over is that much later. */
	static When at(LocalDate day, LocalTime time, ZoneId zone, int minutes) {
		Instant start = ZonedDateTime.of(day, time, zone).toInstant();
		return new When(start, start.plus(Duration.ofMinutes(minutes)), zone);
	}

	/** The day, such as {@code Thursday 3 December 2026}. */
	public String day() {
		return DAY.format(this.startsAt.atZone(this.zone));
	}

	/** The time it begins, such as {@code 6:00pm}. */
	public String from() {
		return time(this.startsAt);
	}

	/** The time it ends. */
	public String until() {
		return time(this.endsAt);
	}

	public LocalDate date() {
		return LocalDate.ofInstant(this.startsAt, this.zone);
	}

	public LocalTime time() {
		return LocalTime.ofInstant(this.startsAt, this.zone);
	}

	public long minutes() {
		return Duration.between(this.startsAt, this.endsAt).toMinutes();
	}

	private String time(Instant at) {
		return TIME.format(at.atZone(this.zone)).replace("AM", "am").replace("PM", "pm");
	}

}
