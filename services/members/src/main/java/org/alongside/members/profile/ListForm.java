package org.alongside.members.profile;

import java.util.List;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Saved;
import org.alongside.members.answers.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page of a list of options may send.
 *
 * @param codes what was ticked
 */
record ListForm(@Nullable List<String> codes, @Nullable String version) {

	static ListForm of(Saved saved) {
		var answer = saved.as(Answer.Codes.class);
		return new ListForm((answer != null) ? answer.codes() : List.of(), String.valueOf(saved.version()));
	}

	boolean says(String code) {
		return this.codes != null && this.codes.contains(code);
	}

	SubjectForm on(Subject subject) {
		return new Ticked(subject, this);
	}

	/** The options that were ticked, each once and in the subject's order. */
	private List<String> ticked(Subject subject) {
		var sent = (this.codes != null) ? this.codes : List.of();
		return subject.options().stream().filter(sent::contains).toList();
	}

	/** The form, and what it is about. */
	private record Ticked(Subject subject, ListForm form) implements SubjectForm {

		@Override
		public void check(Errors errors) {
			var ticked = this.form.ticked(this.subject);
			if (ticked.isEmpty() || (this.subject.takesOne() && ticked.size() > 1)) {
				errors.rejectValue("codes", "members.profile." + this.subject.path() + ".missing");
			}
			else if (ticked.size() > 1 && (ticked.contains(Subject.NONE) || ticked.contains(Subject.UNKNOWN))) {
				errors.rejectValue("codes", "members.profile.exclusive");
			}
		}

		@Override
		public Answer answer() {
			return new Answer.Codes(this.form.ticked(this.subject));
		}

		@Override
		public @Nullable String version() {
			return this.form.version();
		}

	}

}
