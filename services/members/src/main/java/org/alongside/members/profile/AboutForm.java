package org.alongside.members.profile;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Saved;
import org.alongside.members.answers.Subject;
import org.alongside.members.people.PersonName;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page of pronouns and gender may send. */
record AboutForm(@Nullable String pronouns, @Nullable String gender, @Nullable String version) implements SubjectForm {

	private static final int LONGEST = 40;

	static AboutForm of(Saved saved) {
		var answer = saved.as(Answer.About.class);
		return new AboutForm((answer != null) ? answer.pronouns() : null, (answer != null) ? answer.gender() : null,
				String.valueOf(saved.version()));
	}

	@Override
	public void check(Errors errors) {
		boolean written = this.pronouns != null && !this.pronouns.isBlank();
		if (!written && chosen() == null) {
			errors.rejectValue("pronouns", "members.profile.about.missing");
		}
		else if (written && readable() == null) {
			errors.rejectValue("pronouns", "members.profile.about.pronouns.unreadable", new Object[] { LONGEST }, null);
		}
	}

	@Override
	public Answer answer() {
		return new Answer.About(chosen(), readable());
	}

	/** What was typed stays out of logs, whoever prints this form. */
	@Override
	public String toString() {
		return "AboutForm[]";
	}

	private @Nullable String chosen() {
		return (this.gender != null && Subject.ABOUT.options().contains(this.gender)) ? this.gender : null;
	}

	// pronouns are read as names are: in any script, and leading nowhere
	private @Nullable String readable() {
		return PersonName.parse((this.pronouns != null) ? this.pronouns : "")
			.filter((read) -> read.codePointCount(0, read.length()) <= LONGEST)
			.orElse(null);
	}

}
