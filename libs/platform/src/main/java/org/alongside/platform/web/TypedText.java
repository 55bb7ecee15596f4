package org.alongside.platform.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

/**
 * Text from a form: without the blanks around it, and without the control characters that
 * come along when text is copied from elsewhere. What is longer than any answer may be is
 * cut to one character more than that, so that its field refuses it and the page comes
 * back with what was typed.
 */
class TypedText extends PropertyEditorSupport {

	private static final int LONGEST = 20_000;

	@Override
	public void setAsText(@Nullable String text) {
		if (text == null) {
			setValue(null);
			return;
		}
		String kept = text.codePoints()
			.limit(LONGEST + 1)
			.map((character) -> isUnprintable(character) ? ' ' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		setValue(kept.strip());
	}

	@Override
	public String getAsText() {
		Object value = getValue();
		return (value != null) ? value.toString() : "";
	}

	private static boolean isUnprintable(int character) {
		return character == 0xFFFE || character == 0xFFFF || Character.getType(character) == Character.SURROGATE
				|| Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
	}

}
