package org.alongside.grants.drafting;

import java.time.LocalDate;

import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What was typed into a field, and what may be wrong with it. */
final class Typed {

	private Typed() {
	}

	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	static @Nullable String orNull(@Nullable String typed) {
		return text(typed).isEmpty() ? null : text(typed);
	}

	static @Nullable LocalDate day(@Nullable DateInput typed) {
		return (typed != null) ? typed.date().orElse(null) : null;
	}

	/** Whether a day is longer ago than anybody would still ask for. */
	static boolean isLongAgo(LocalDate day, LocalDate today) {
		return day.isBefore(today.minusYears(2));
	}

	static boolean isEmpty(@Nullable DateInput typed) {
		return typed == null || typed.isEmpty();
	}

	static void required(Errors errors, String field, @Nullable String typed, int longest, String missing) {
		if (text(typed).isEmpty()) {
			errors.rejectValue(field, missing);
		}
		optional(errors, field, typed, longest);
	}

	static void optional(Errors errors, String field, @Nullable String typed, int longest) {
		if (text(typed).length() > longest) {
			errors.rejectValue(field, "grants.too-long", new Object[] { longest }, null);
		}
	}

	/**
	 * Reads a whole number.
	 * @return the number, or null if it is none between the two
	 */
	static @Nullable Integer number(@Nullable String typed, int least, int most) {
		String text = text(typed);
		if (!text.matches("\\d{1,6}")) {
			return null;
		}
		int number = Integer.parseInt(text);
		return (number >= least && number <= most) ? number : null;
	}

}
