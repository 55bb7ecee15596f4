package org.alongside.members.profile;

import java.util.List;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Saved;
import org.alongside.members.answers.Subject;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page of infusion days may send; any part of it will do. */
record InfusionsForm(@Nullable List<String> days, @Nullable String everyWeeks, @Nullable DateInput next,
		@Nullable String version) implements SubjectForm {

	private static final int LONGEST = 52;

	static InfusionsForm of(Saved saved) {
		var answer = saved.as(Answer.Infusions.class);
		if (answer == null) {
			return new InfusionsForm(List.of(), null, DateInput.empty(), String.valueOf(saved.version()));
		}
		Integer weeks = answer.everyWeeks();
		return new InfusionsForm(answer.days(), (weeks != null) ? weeks.toString() : null, DateInput.of(answer.next()),
				String.valueOf(saved.version()));
	}

	@Override
	public void check(Errors errors) {
		if (ticked().isEmpty() && !isRhythmTyped() && isDayEmpty()) {
			errors.rejectValue("days", "members.profile.infusions.missing");
		}
		if (isRhythmTyped() && weeks() == null) {
			errors.rejectValue("everyWeeks", "members.profile.infusions.weeks.unreadable", new Object[] { LONGEST },
					null);
		}
		if (this.next != null && !isDayEmpty() && this.next.date().isEmpty()) {
			errors.rejectValue("next", TypedDay.problem(this.next));
		}
	}

	@Override
	public Answer answer() {
		return new Answer.Infusions(ticked(), weeks(), (this.next != null) ? this.next.date().orElse(null) : null);
	}

	private List<String> ticked() {
		var sent = (this.days != null) ? this.days : List.of();
		return Subject.INFUSIONS.options().stream().filter(sent::contains).toList();
	}

	private boolean isRhythmTyped() {
		return this.everyWeeks != null && !this.everyWeeks.isBlank();
	}

	private boolean isDayEmpty() {
		return this.next == null || this.next.isEmpty();
	}

	private @Nullable Integer weeks() {
		var typed = (this.everyWeeks != null) ? this.everyWeeks.strip() : "";
		if (!typed.matches("\\d{1,2}")) {
			return null;
		}
		int weeks = Integer.parseInt(typed);
		return (weeks >= 1 && weeks <= LONGEST) ? (Integer) weeks : null;
	}

}
