package org.alongside.notifications.calendars;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * Writes what a calendar reads (RFC 5545, 5546 and 6047). A calendar is often seen by
 * others: it is told when, and that it is online; not what about, not by whom, and not
 * how to get in. For that its link leads to where one signs in.
 */
@Service
public class CalendarWriter {

	private final MessageSource messages;

	private final String home;

	CalendarWriter(MessageSource messages, Environment environment) {
		this.messages = messages;
		this.home = environment.getRequiredProperty("alongside.origin") + "/home";
	}

	/**
	 * Writes an invitation, or takes one back.
	 * @param invitation what the calendar is told
	 * @param from the address the mail is from, which stands for whoever calls the
	 * meeting
	 * @param to the address the mail goes to
	 * @param locale the language its reader reads
	 * @return a calendar of one meeting
	 */
	public String write(Invitation invitation, String from, String to, Locale locale) {
		ZoneId zone = ZoneId.of(invitation.appointment().zone());
		ZonedDateTime start = invitation.appointment().startsAt().atZone(zone);
		boolean cancelled = invitation.method().equals("CANCEL");
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Alongside//Alongside 1//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(new Method(invitation.method()));
		calendar.add(Zone.around(zone, start));
		VEvent meeting = new VEvent(false);
		meeting
			.add(new Uid(invitation.appointment().calendarEntry() + "@" + from.substring(from.lastIndexOf('@') + 1)));
		meeting.add(new DtStamp(invitation.at()));
		meeting.add(new Sequence(invitation.appointment().sequence()));
		meeting.add(new DtStart<>(start));
		meeting.add(new DtEnd<>(invitation.appointment().endsAt().atZone(zone)));
		meeting.add(new Summary(words("title", locale)));
		meeting.add(new Description(words("text", locale, this.home)));
		meeting.add(new Location(words("where", locale)));
		meeting.add(new Url(URI.create(this.home)));
		meeting.add(new Organizer(mail(from)));
		meeting.add(attendee(to));
		meeting.add(ImmutableClazz.PRIVATE);
		meeting.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		calendar.add(meeting);
		return calendar.toString();
	}

	/** They have said that they come; no calendar need ask. */
	private static Attendee attendee(String to) {
		Attendee attendee = new Attendee(mail(to));
		attendee.add(PartStat.ACCEPTED);
		attendee.add(Rsvp.FALSE);
		return attendee;
	}

	private static URI mail(String address) {
		try {
			return new URI("mailto", address, null);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("No address for a calendar", ex);
		}
	}

	private String words(String key, Locale locale, Object... facts) {
		return this.messages.getMessage("notifications.calendar." + key, facts, locale);
	}

}
