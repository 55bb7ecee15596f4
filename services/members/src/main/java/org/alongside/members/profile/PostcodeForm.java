package org.alongside.members.profile;

import org.alongside.members.answers.Answer;
import org.alongside.members.answers.Saved;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page of one's postcode may send. */
record PostcodeForm(@Nullable String postcode, @Nullable String version) implements SubjectForm {

	static PostcodeForm of(Saved saved) {
		var answer = saved.as(Answer.Postcode.class);
		return new PostcodeForm((answer != null) ? answer.code() : null, String.valueOf(saved.version()));
	}

	@Override
	public void check(Errors errors) {
		if (this.postcode == null || this.postcode.isBlank()) {
			errors.rejectValue("postcode", "members.profile.postcode.missing");
		}
		else if (Postcodes.read(this.postcode).isEmpty()) {
			errors.rejectValue("postcode", "members.profile.postcode.unreadable");
		}
	}

	@Override
	public Answer answer() {
		return new Answer.Postcode(Postcodes.read((this.postcode != null) ? this.postcode : "").orElseThrow());
	}

	/** What was typed stays out of logs, whoever prints this form. */
	@Override
	public String toString() {
		return "PostcodeForm[]";
	}

}
