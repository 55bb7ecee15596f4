package org.alongside.peersupport.groupchats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.alongside.peersupport.groups.GroupSettings;
import org.alongside.peersupport.groups.SessionView;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** When one meeting is, and how many may come, as typed. */
record MeetingForm(@Nullable DateInput day, @Nullable String time, @Nullable String minutes, @Nullable String places) {

	static MeetingForm of(SessionView session) {
		return new MeetingForm(DateInput.of(session.when().date()), session.when().time().toString(),
				"" + session.when().minutes(), "" + session.places());
	}

	void check(Errors errors, ZoneId zone, GroupSettings settings, Instant now) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		GroupForm.checkStart(errors, "day", this.day, this.time, zone, now);
		if (Typed.number(this.minutes, 15, GroupForm.LONGEST_MEETING).isEmpty()) {
			errors.rejectValue("minutes", "peer-support.group.minutes.wrong",
					new Object[] { GroupForm.LONGEST_MEETING }, null);
		}
		if (Typed.number(this.places, 2, settings.places()).isEmpty()) {
			errors.rejectValue("places", "peer-support.group.places.wrong", new Object[] { settings.places() }, null);
		}
	}

	LocalDate date() {
		return Typed.day(this.day).orElseThrow();
	}

	LocalTime clock() {
		return Typed.time(this.time).orElseThrow();
	}

	int length() {
		return Typed.number(this.minutes, 15, GroupForm.LONGEST_MEETING).orElseThrow();
	}

	int room(GroupSettings settings) {
		return Typed.number(this.places, 2, settings.places()).orElseThrow();
	}

}
