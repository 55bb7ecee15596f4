package org.alongside.members.profile;

import org.jspecify.annotations.Nullable;

/** What the page of one question may send. */
record AnswerForm(@Nullable String answer) {

	String code() {
		return (this.answer != null) ? this.answer : "";
	}

}
