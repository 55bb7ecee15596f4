package org.alongside.members.signin;

import org.jspecify.annotations.Nullable;

/** Six digits, as people type them: with spaces or without. */
record CodeForm(@Nullable String code) {

	static final CodeForm EMPTY = new CodeForm(null);

	String digits() {
		if (this.code == null || this.code.length() > 100) {
			return "";
		}
		var digits = new StringBuilder();
		this.code.codePoints().filter(Character::isDigit).forEach((digit) -> digits.append(Character.digit(digit, 10)));
		return digits.toString();
	}

	boolean isEmpty() {
		return this.code == null || this.code.isBlank();
	}

	boolean isReadable() {
		return digits().length() == 6;
	}

}
