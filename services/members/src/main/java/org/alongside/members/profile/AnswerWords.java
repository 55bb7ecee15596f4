package org.alongside.members.profile;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Diagnosis;
import org.alongside.members.answers.Subject;
import org.alongside.members.answers.When;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a member answered. */
@Component
class AnswerWords {

	private final MessageSource words;

	AnswerWords(MessageSource words) {
		this.words = words;
	}

	String of(Subject subject, @Nullable Answer answer, Locale locale) {
		return switch (answer) {
			case null -> word("members.profile.unanswered", locale);
			case Answer.Codes(List<String> codes) -> options(subject, codes, locale);
			case Answer.Postcode(String code) -> code;
			case Answer.Born(LocalDate on) -> day(on, locale);
			case Answer.About(String gender, String pronouns) ->
				Stream.of((gender != null) ? option(subject, gender, locale) : null, pronouns)
					.filter(Objects::nonNull)
					.collect(Collectors.joining(", "));
			case Answer.History history -> history.diagnoses()
				.stream()
				.map((diagnosis) -> of(diagnosis, locale) + " (" + of(diagnosis.when(), locale) + ')')
				.collect(Collectors.joining(", "));
			case Answer.Infusions infusions -> infusions(infusions, locale);
		};
	}

	/** What a doctor called it. */
	String of(Diagnosis diagnosis, Locale locale) {
		return (diagnosis.variant() != null) ? word("members.profile.variant." + diagnosis.variant(), locale)
				: word("members.profile.condition." + diagnosis.condition(), locale);
	}

	/** As much of a day as is known. */
	String of(When when, Locale locale) {
		Integer year = when.year();
		Integer month = when.month();
		if (year == null) {
			return word("members.profile.history.unknown", locale);
		}
		if (month == null) {
			return year.toString();
		}
		return (when.day() != null) ? day(when.earliest(), locale)
				: Month.of(month).getDisplayName(TextStyle.FULL, locale) + ' ' + year;
	}

	private String infusions(Answer.Infusions infusions, Locale locale) {
		Integer weeks = infusions.everyWeeks();
		LocalDate next = infusions.next();
		return Stream
			.of(options(Subject.INFUSIONS, infusions.days(), locale),
					(weeks != null) ? word("members.profile.infusions.every", locale, weeks) : "",
					(next != null) ? word("members.profile.infusions.after", locale, day(next, locale)) : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String options(Subject subject, List<String> codes, Locale locale) {
		return codes.stream().map((code) -> option(subject, code, locale)).collect(Collectors.joining(", "));
	}

	private String option(Subject subject, String code, Locale locale) {
		if (subject == Subject.TIMES) {
			var parts = code.split("_", 2);
			return word("members.profile.day." + parts[0], locale) + ' '
					+ word("members.profile.part." + parts[1], locale).toLowerCase(locale);
		}
		return word("members.profile." + (subject == Subject.INFUSIONS ? "day" : subject.path()) + '.' + code, locale);
	}

	private static String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
	}

	private String word(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
