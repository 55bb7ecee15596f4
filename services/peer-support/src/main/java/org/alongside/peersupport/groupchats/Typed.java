package org.alongside.peersupport.groupchats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

/** How times, days and numbers are typed by people. */
final class Typed {

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(am|pm)?");

	private Typed() {
	}

	/** {@code 18:30}, {@code 18.30}, {@code 1830}, {@code 6pm} and {@code 6:30 pm}. */
	static Optional<LocalTime> time(@Nullable String typed) {
		Matcher found = TIME.matcher(text(typed).toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
		if (!found.matches() || (found.group(2) == null && found.group(3) == null)) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(found.group(1));
		int minute = (found.group(2) != null) ? Integer.parseInt(found.group(2)) : 0;
		if (found.group(3) != null) {
			if (hour < 1 || hour > 12) {
				return Optional.empty();
			}
			hour = hour % 12 + (found.group(3).equals("pm") ? 12 : 0);
		}
		try {
			return Optional.of(LocalTime.of(hour, minute));
		}
		catch (DateTimeException notOnTheClock) {
			return Optional.empty();
		}
	}

	static OptionalInt number(@Nullable String typed, int least, int most) {
		String text = text(typed);
		if (!text.matches("\\d{1,4}")) {
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(text);
		return (number >= least && number <= most) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	static Optional<LocalDate> day(@Nullable DateInput typed) {
		return (typed != null) ? typed.date() : Optional.empty();
	}

	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	static List<String> list(@Nullable List<String> typed) {
		return (typed != null) ? typed : List.of();
	}

}
