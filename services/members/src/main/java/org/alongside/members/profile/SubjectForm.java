package org.alongside.members.profile;

import org.alongside.members.answers.Answer;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page of one subject may send. */
interface SubjectForm {

	/** Says what is wrong with it, field by field. */
	void check(Errors errors);

	/** Only of a form without errors. */
	Answer answer();

	/** What the page says it was made from. */
	@Nullable String version();

	/** Which version that is; a page that does not say is old. */
	default long seen() {
		var version = version();
		return (version != null && version.matches("\\d{1,18}")) ? Long.parseLong(version) : -1;
	}

}
