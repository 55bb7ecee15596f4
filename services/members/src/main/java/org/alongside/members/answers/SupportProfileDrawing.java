package org.alongside.members.answers;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.members.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Draws what matching may know from what a member answered: a pure function of answers,
 * date and settings. Of who is under 18 it draws nothing.
 */
record SupportProfileDrawing(ProfileSettings settings, Profile questions, Map<Subject, Answer> answers, LocalDate today,
		UnaryOperator<String> homes) {

	private static final List<Integer> BANDS = List.of(18, 25, 35, 45, 55, 65, 75);

	SupportProfile draw() {
		var age = age();
		if (age != null && age < this.settings.adultFrom()) {
			return SupportProfile.EMPTY;
		}
		var about = answer(Subject.ABOUT, Answer.About.class);
		return new SupportProfile(age != null, (age != null) ? band(age) : "",
				text((about != null) ? about.gender() : null), code(this.questions.relationship()),
				code(this.questions.condition()), variant(), codes(Subject.JOURNEY), codes(Subject.TREATMENTS),
				codes(Subject.STAGE), code(this.questions.nation()), codes(Subject.LANGUAGES), codes(Subject.CHANNELS),
				unavailable(), infusionDays(), home());
	}

	/** Whole years, where they told us when they were born. */
	private @Nullable Integer age() {
		var born = answer(Subject.BORN, Answer.Born.class);
		return (born != null) ? (Integer) born.age(this.today) : null;
	}

	// a form of something else than they have today says nothing
	private String variant() {
		var history = answer(Subject.HISTORY, Answer.History.class);
		var current = (history != null) ? history.current() : null;
		return (current != null && current.condition() == this.questions.condition()) ? code(current.variant()) : "";
	}

	private String unavailable() {
		return answered(Subject.TIMES).map((time) -> {
			var parts = time.split("_", 2);
			return parts[0] + '-' + hours(parts[1]);
		}).collect(Collectors.joining(" "));
	}

	private String infusionDays() {
		var infusions = answer(Subject.INFUSIONS, Answer.Infusions.class);
		if (infusions == null) {
			return "";
		}
		Set<String> days = new LinkedHashSet<>(infusions.days());
		if (infusions.next() != null) {
			days.add(infusions.next().getDayOfWeek().name().substring(0, 3));
		}
		return Subject.INFUSIONS.options().stream().filter(days::contains).collect(Collectors.joining(" "));
	}

	private String home() {
		var postcode = answer(Subject.POSTCODE, Answer.Postcode.class);
		return (postcode != null) ? this.homes.apply(postcode.code()) : "";
	}

	private String hours(String part) {
		return switch (part) {
			case "MORNING" -> this.settings.morning();
			case "AFTERNOON" -> this.settings.afternoon();
			case "EVENING" -> this.settings.evening();
			default -> throw new IllegalStateException("No part of a day: " + part);
		};
	}

	private String codes(Subject subject) {
		return answered(subject).filter((code) -> !code.equals(Subject.UNKNOWN)).collect(Collectors.joining(" "));
	}

	private Stream<String> answered(Subject subject) {
		var answer = answer(subject, Answer.Codes.class);
		return (answer != null) ? answer.codes().stream() : Stream.empty();
	}

	private <T extends Answer> @Nullable T answer(Subject subject, Class<T> kind) {
		var answer = this.answers.get(subject);
		return kind.isInstance(answer) ? kind.cast(answer) : null;
	}

	private static String band(int age) {
		int from = BANDS.stream().filter((each) -> each <= age).reduce((_, later) -> later).orElse(age);
		int next = BANDS.indexOf(from) + 1;
		return (next < BANDS.size()) ? String.format(Locale.ROOT, "%d-%d", from, BANDS.get(next) - 1) : from + "+";
	}

	private static String code(@Nullable Enum<?> code) {
		return (code != null) ? code.name() : "";
	}

	private static String text(@Nullable String code) {
		return (code != null) ? code : "";
	}

}
