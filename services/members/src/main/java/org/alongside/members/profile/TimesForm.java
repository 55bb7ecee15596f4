package org.alongside.members.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Saved;
import org.alongside.members.answers.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page of a week's bad times may send: of each day the parts that are no good.
 */
record TimesForm(@Nullable List<String> mon, @Nullable List<String> tue, @Nullable List<String> wed,
		@Nullable List<String> thu, @Nullable List<String> fri, @Nullable List<String> sat, @Nullable List<String> sun,
		@Nullable String version) implements SubjectForm {

	static final List<String> PARTS = List.of("MORNING", "AFTERNOON", "EVENING");

	static TimesForm of(Saved saved) {
		var answer = saved.as(Answer.Codes.class);
		List<String> codes = (answer != null) ? answer.codes() : List.of();
		return new TimesForm(parts("MON", codes), parts("TUE", codes), parts("WED", codes), parts("THU", codes),
				parts("FRI", codes), parts("SAT", codes), parts("SUN", codes), String.valueOf(saved.version()));
	}

	@Override
	public void check(Errors errors) {
		if (codes().isEmpty()) {
			errors.rejectValue("mon", "members.profile.times.missing");
		}
	}

	@Override
	public Answer answer() {
		return new Answer.Codes(codes());
	}

	private List<String> codes() {
		Map<String, @Nullable List<String>> week = new LinkedHashMap<>();
		var days = Subject.INFUSIONS.options();
		week.put(days.get(0), this.mon);
		week.put(days.get(1), this.tue);
		week.put(days.get(2), this.wed);
		week.put(days.get(3), this.thu);
		week.put(days.get(4), this.fri);
		week.put(days.get(5), this.sat);
		week.put(days.get(6), this.sun);
		List<String> codes = new ArrayList<>();
		week.forEach((day, ticked) -> PARTS.stream()
			.filter((part) -> ticked != null && ticked.contains(part))
			.forEach((part) -> codes.add(day + '_' + part)));
		return codes;
	}

	private static List<String> parts(String day, List<String> codes) {
		return PARTS.stream().filter((part) -> codes.contains(day + '_' + part)).toList();
	}

}
