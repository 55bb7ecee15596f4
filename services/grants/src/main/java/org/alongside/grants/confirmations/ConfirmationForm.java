package org.alongside.grants.confirmations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.alongside.grants.confirmations.AnsweringService.Question;
import org.alongside.grants.confirmations.Given.Word;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What somebody at a hospital may send.
 *
 * @param from the first day, where the dates are others
 * @param to the last; empty while the patient is still there
 * @param shown the dates that the page showed
 */
record ConfirmationForm(@Nullable String answer, @Nullable DateInput from, @Nullable DateInput to,
		@Nullable String words, @Nullable String shown) {

	static final String NOT_MINE = "NOT_MINE";

	static final List<String> ANSWERS = List.of(Word.YES.name(), Word.OTHER_DATES.name(), Word.NO.name(), NOT_MINE);

	private static final int LONGEST = 500;

	private static final int LONGEST_AGO = 5;

	static ConfirmationForm empty(Question question) {
		return new ConfirmationForm(null, DateInput.empty(), DateInput.empty(), null, question.shown());
	}

	/** The same answers to what is asked now. */
	ConfirmationForm about(Question question) {
		return new ConfirmationForm(this.answer, this.from, this.to, this.words, question.shown());
	}

	void check(Errors errors, Question question, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (!ANSWERS.contains(Objects.requireNonNullElse(this.answer, ""))) {
			errors.rejectValue("answer", "grants.confirm.answer.missing");
		}
		if (text().length() > LONGEST) {
			errors.rejectValue("words", "grants.too-long", new Object[] { LONGEST }, null);
		}
		if (Word.OTHER_DATES.name().equals(this.answer)) {
			checkDates(errors, question, today);
		}
	}

	boolean isNotMine() {
		return NOT_MINE.equals(this.answer);
	}

	Word word() {
		return Word.valueOf(Objects.requireNonNull(this.answer));
	}

	Given given(Word word, Question question) {
		return switch (word) {
			case YES -> new Given(word, question.from(), question.to(), question.from(), question.to(), text());
			case OTHER_DATES -> new Given(word, question.from(), question.to(), day(this.from), day(this.to), text());
			case NO -> new Given(word, question.from(), question.to(), null, null, text());
		};
	}

	private void checkDates(Errors errors, Question question, LocalDate today) {
		LocalDate first = day(this.from);
		if (first == null) {
			errors.rejectValue("from", isEmpty(this.from) ? "grants.confirm.from.missing" : "platform.date.unreal");
		}
		else if (first.isAfter(today)) {
			errors.rejectValue("from", "grants.confirm.from.future");
		}
		else if (first.isBefore(today.minusYears(LONGEST_AGO))) {
			errors.rejectValue("from", "grants.confirm.date.long-ago");
		}
		LocalDate last = day(this.to);
		if (last == null && !isEmpty(this.to)) {
			errors.rejectValue("to", "platform.date.unreal");
		}
		else if (last != null && last.isAfter(today.plusYears(1))) {
			errors.rejectValue("to", "grants.confirm.date.far");
		}
		else if (last != null && first != null && last.isBefore(first)) {
			errors.rejectValue("to", "grants.confirm.to.early");
		}
		if (!errors.hasErrors() && question.from().equals(first) && Objects.equals(question.to(), last)) {
			errors.rejectValue("from", "grants.confirm.same");
		}
	}

	private String text() {
		return (this.words != null) ? this.words.strip() : "";
	}

	private static boolean isEmpty(@Nullable DateInput typed) {
		return typed == null || typed.isEmpty();
	}

	private static @Nullable LocalDate day(@Nullable DateInput typed) {
		return (typed != null) ? typed.date().orElse(null) : null;
	}

}
