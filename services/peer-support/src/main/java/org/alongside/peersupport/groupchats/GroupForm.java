package org.alongside.peersupport.groupchats;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.peersupport.groups.Audience;
import org.alongside.peersupport.groups.GroupLeaders.Leader;
import org.alongside.peersupport.groups.GroupPlan;
import org.alongside.peersupport.groups.GroupSettings;
import org.alongside.peersupport.groups.GroupWords;
import org.alongside.peersupport.groups.Rhythm;
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What a group is and when it meets, as typed. */
record GroupForm(@Nullable String title, @Nullable String about, @Nullable List<String> roles,
		@Nullable List<String> conditions, @Nullable String facilitator, @Nullable String backup,
		@Nullable String joinLink, @Nullable String zone, @Nullable DateInput first, @Nullable String time,
		@Nullable String minutes, @Nullable String places, @Nullable String rhythm, @Nullable String sessions) {

	static final int LONGEST_MEETING = 240;

	private static final int SHORT = 80;

	private static final int LONG = 1000;

	private static final int LINK = 500;

	static GroupForm empty(GroupSettings settings) {
		return new GroupForm(null, null, null, null, null, null, null, settings.zones().getFirst().getId(),
				DateInput.empty(), null, "60", "8", Rhythm.MONTHLY.name(), "6");
	}

	static GroupForm of(GroupWords words) {
		return new GroupForm(words.title(), words.about(), words.audience().roles(), words.audience().conditions(),
				text(words.facilitator()), text(words.backup()), words.joinLink(), null, null, null, null, null, null,
				null);
	}

	/** What the group is. */
	void checkWords(Errors errors, List<Leader> leaders) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		need(errors, "title", this.title, SHORT);
		need(errors, "about", this.about, LONG);
		if (leader(this.facilitator, leaders).isEmpty()) {
			errors.rejectValue("facilitator", "peer-support.group.facilitator.missing");
		}
		if (leader(this.backup, leaders).isEmpty()) {
			errors.rejectValue("backup", "peer-support.group.backup.missing");
		}
		else if (Typed.text(this.backup).equals(Typed.text(this.facilitator))) {
			errors.rejectValue("backup", "peer-support.group.backup.same");
		}
		if (!isAddress(Typed.text(this.joinLink))) {
			errors.rejectValue("joinLink", "peer-support.group.link.wrong");
		}
	}

	/** When it meets. */
	void checkPlan(Errors errors, GroupSettings settings, Instant now) {
		Optional<ZoneId> clock = settings.zones()
			.stream()
			.filter((known) -> known.getId().equals(this.zone))
			.findFirst();
		if (clock.isEmpty()) {
			errors.rejectValue("zone", "peer-support.group.zone.missing");
		}
		checkStart(errors, "first", this.first, this.time, clock.orElse(settings.zones().getFirst()), now);
		if (Typed.number(this.minutes, 15, LONGEST_MEETING).isEmpty()) {
			errors.rejectValue("minutes", "peer-support.group.minutes.wrong", new Object[] { LONGEST_MEETING }, null);
		}
		if (Typed.number(this.places, 2, settings.places()).isEmpty()) {
			errors.rejectValue("places", "peer-support.group.places.wrong", new Object[] { settings.places() }, null);
		}
		if (rhythm(this.rhythm).isEmpty()) {
			errors.rejectValue("rhythm", "peer-support.group.rhythm.missing");
		}
		if (Typed.number(this.sessions, 1, settings.sessions()).isEmpty()) {
			errors.rejectValue("sessions", "peer-support.group.sessions.wrong", new Object[] { settings.sessions() },
					null);
		}
	}

	/** A day and a time that lie ahead, and within two years. */
	static void checkStart(Errors errors, String dayField, @Nullable DateInput day, @Nullable String time, ZoneId zone,
			Instant now) {
		Optional<LocalDate> date = Typed.day(day);
		Optional<LocalTime> clock = Typed.time(time);
		if (clock.isEmpty()) {
			errors.rejectValue("time", "peer-support.group.time.wrong");
		}
		Instant start = date.map((found) -> ZonedDateTime.of(found, clock.orElse(LocalTime.MAX), zone).toInstant())
			.orElse(Instant.MIN);
		if (!start.isAfter(now) || start.atZone(zone).isAfter(now.atZone(zone).plusYears(2))) {
			errors.rejectValue(dayField, "peer-support.group.day.wrong");
		}
	}

	GroupWords words(List<Leader> leaders) {
		Leader first = leader(this.facilitator, leaders).orElseThrow();
		Leader second = leader(this.backup, leaders).orElseThrow();
		return new GroupWords(Typed.text(this.title), Typed.text(this.about),
				new Audience(TraitOptions.known("role", Typed.list(this.roles)),
						TraitOptions.known("condition", Typed.list(this.conditions))),
				first.id(), first.staffName(), second.id(), second.staffName(), Typed.text(this.joinLink));
	}

	GroupPlan plan(GroupSettings settings) {
		return new GroupPlan(ZoneId.of(Typed.text(this.zone)), Typed.day(this.first).orElseThrow(),
				Typed.time(this.time).orElseThrow(), Typed.number(this.minutes, 15, LONGEST_MEETING).orElseThrow(),
				Typed.number(this.places, 2, settings.places()).orElseThrow(), rhythm(this.rhythm).orElseThrow(),
				Typed.number(this.sessions, 1, settings.sessions()).orElseThrow());
	}

	private static Optional<Leader> leader(@Nullable String typed, List<Leader> leaders) {
		return leaders.stream().filter((one) -> one.id().toString().equals(typed)).findFirst();
	}

	private static Optional<Rhythm> rhythm(@Nullable String typed) {
		for (Rhythm known : Rhythm.values()) {
			if (known.name().equals(typed)) {
				return Optional.of(known);
			}
		}
		return Optional.empty();
	}

	private static boolean isAddress(String typed) {
		if (typed.length() > LINK) {
			return false;
		}
		try {
			URI address = new URI(typed);
			return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
		}
		catch (URISyntaxException notAnAddress) {
			return false;
		}
	}

	private static void need(Errors errors, String field, @Nullable String typed, int longest) {
		if (Typed.text(typed).isEmpty()) {
			errors.rejectValue(field, "peer-support.group." + field + ".missing");
		}
		else if (Typed.text(typed).length() > longest) {
			errors.rejectValue(field, "peer-support.too-long", new Object[] { longest }, null);
		}
	}

	private static @Nullable String text(@Nullable UUID id) {
		return (id != null) ? id.toString() : null;
	}

}
