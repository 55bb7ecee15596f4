package org.alongside.notifications.calendars;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * How the clocks of a zone go, for a calendar: made from the rules by which this machine
 * reckons too, so that both cannot mean different moments. In Irish law winter is the
 * exception; here, as in the rules, summer is, which every calendar understands.
 */
final class Zone {

	private static final int DAYS_OF_A_WEEK = 7;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);

	private Zone() {
	}

	/**
	 * Describes a zone as it is around a moment.
	 * @param zone the zone
	 * @param at a moment of the meeting
	 * @return its clocks
	 */
	static VTimeZone around(ZoneId zone, ZonedDateTime at) {
		VTimeZone described = new VTimeZone();
		described.add(new TzId(zone.getId()));
		List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
		for (ZoneOffsetTransitionRule rule : rules) {
			described.add(change(zone, rule, at.getYear() - 1));
		}
		if (rules.isEmpty()) {
			described.add(observance(new Standard(), LocalDateTime.of(at.getYear() - 1, 1, 1, 0, 0), at.getOffset(),
					at.getOffset(), NAME.format(at)));
		}
		return described;
	}

	private static Observance change(ZoneId zone, ZoneOffsetTransitionRule rule, int year) {
		var transition = rule.createTransition(year);
		boolean summer = rule.getOffsetAfter().getTotalSeconds() > rule.getStandardOffset().getTotalSeconds();
		Observance change = observance(summer ? new Daylight() : new Standard(), transition.getDateTimeBefore(),
				rule.getOffsetBefore(), rule.getOffsetAfter(), NAME.format(transition.getInstant().atZone(zone)));
		change.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + day(rule)));
		return change;
	}

	/** Which weekday of the month: {@code -1SU} for the last Sunday. */
	private static String day(ZoneOffsetTransitionRule rule) {
		String weekday = rule.getDayOfWeek().name().substring(0, 2);
		int from = rule.getDayOfMonthIndicator();
		if (from < 0 || from + DAYS_OF_A_WEEK - 1 == days(rule.getMonth())) {
			return "-1" + weekday;
		}
		return ((from - 1) / DAYS_OF_A_WEEK + 1) + weekday;
	}

	private static int days(Month month) {
		return month.minLength();
	}

	private static Observance observance(Observance kind, LocalDateTime from, ZoneOffset before, ZoneOffset after,
			String name) {
		kind.add(new DtStart<>(from));
		kind.add(new TzOffsetFrom(before));
		kind.add(new TzOffsetTo(after));
		kind.add(new TzName(name));
		return kind;
	}

}
