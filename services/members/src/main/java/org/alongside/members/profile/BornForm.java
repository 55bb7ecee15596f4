package org.alongside.members.profile;

import java.time.LocalDate;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Saved;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page of one's date of birth may send. */
record BornForm(@Nullable DateInput born, @Nullable String version) {

	static BornForm of(Saved saved) {
		var answer = saved.as(Answer.Born.class);
		return new BornForm(DateInput.of((answer != null) ? answer.on() : null), String.valueOf(saved.version()));
	}

	SubjectForm within(Days days) {
		return new Typed(this.born, this.version, days);
	}

	/** What was typed stays out of logs, whoever prints this form. */
	@Override
	public String toString() {
		return "BornForm[]";
	}

	/** The days that people of our time can remember. */
	record Days(LocalDate first, LocalDate last) {

		static Days until(LocalDate today, int years) {
			return new Days(today.minusYears(years), today);
		}

		boolean hold(LocalDate day) {
			return !day.isBefore(this.first) && !day.isAfter(this.last);
		}

	}

	/** The form, and what is possible. */
	private record Typed(@Nullable DateInput born, @Nullable String version, Days days) implements SubjectForm {

		@Override
		public void check(Errors errors) {
			if (this.born == null || this.born.isEmpty()) {
				errors.rejectValue("born", "members.profile.born.missing");
				return;
			}
			var day = this.born.date();
			if (day.isEmpty()) {
				errors.rejectValue("born", TypedDay.problem(this.born));
			}
			else if (!this.days.hold(day.get())) {
				errors.rejectValue("born", "members.profile.born.impossible");
			}
		}

		@Override
		public Answer answer() {
			return new Answer.Born(((this.born != null) ? this.born : DateInput.empty()).date().orElseThrow());
		}

		@Override
		public String toString() {
			return "BornForm[]";
		}

	}

}
