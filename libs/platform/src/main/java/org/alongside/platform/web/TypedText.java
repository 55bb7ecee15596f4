package org.alongside.platform.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

/**
 * Text from a form: without the blanks around it, and refused as a mistake in its field
 * where no honest answer is so long or holds such characters.
 */
class TypedText extends PropertyEditorSupport {

	private static final int LONGEST = 20_000;

	@Override
	public void setAsText(@Nullable String text) {
		if (text == null) {
			setValue(null);
			return;
		}
		if (text.length() > LONGEST || text.chars().anyMatch(TypedText::isUnprintable)) {
			throw new IllegalArgumentException("Too long, or holds a control character");
		}
		setValue(text.strip());
	}

	@Override
	public String getAsText() {
		Object value = getValue();
		return (value != null) ? value.toString() : "";
	}

	private static boolean isUnprintable(int character) {
		return character == 0xFFFE || character == 0xFFFF
				|| Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
	}

}
