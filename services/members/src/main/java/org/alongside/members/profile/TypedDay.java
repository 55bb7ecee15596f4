package org.alongside.members.profile;

import java.time.DateTimeException;
import java.util.Optional;

import org.alongside.members.answers.When;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people type them, and says what is wrong with one that cannot be read.
 */
final class TypedDay {

	private TypedDay() {
	}

	/** Why the boxes hold no date: not in figures, or not in the calendar. */
	static String problem(DateInput typed) {
		boolean figures = typed.day().matches("\\d{0,2}") && typed.month().matches("\\d{0,2}")
				&& typed.year().matches("\\d{4}");
		return figures ? "members.profile.date.unreal" : "members.profile.date.unreadable";
	}

	/**
	 * The year alone, month and year, or all three.
	 * @return nothing when the boxes hold no such day
	 */
	static Optional<When> when(DateInput typed) {
		try {
			var when = new When(number(typed.year(), 4), number(typed.month(), 2), number(typed.day(), 2));
			return when.unknown() ? Optional.empty() : Optional.of(when);
		}
		catch (DateTimeException | NumberFormatException noDay) {
			return Optional.empty();
		}
	}

	/** The boxes that show it. */
	static DateInput of(When when) {
		return new DateInput(text(when.day()), text(when.month()), text(when.year()));
	}

	private static @Nullable Integer number(String typed, int figures) {
		if (typed.isEmpty()) {
			return null;
		}
		if (!typed.matches("\\d{1," + figures + "}") || (figures == 4 && typed.length() != 4)) {
			throw new NumberFormatException();
		}
		return Integer.valueOf(typed);
	}

	private static String text(@Nullable Integer part) {
		return (part != null) ? part.toString() : "";
	}

}
