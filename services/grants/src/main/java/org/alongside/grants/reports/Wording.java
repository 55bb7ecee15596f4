package org.alongside.grants.reports;

import java.util.Locale;

import org.springframework.context.MessageSource;

/** The words of reports. */
record Wording(MessageSource messages) {

	static final Locale LANGUAGE = Locale.UK;

	String say(String key, Object... arguments) {
		return this.messages.getMessage("grants.reports." + key, arguments, LANGUAGE);
	}

	/** Words that stand elsewhere already. */
	String borrow(String key) {
		return this.messages.getMessage(key, null, LANGUAGE);
	}

	Cell hidden() {
		return Cell.of(say("hidden"));
	}

}
