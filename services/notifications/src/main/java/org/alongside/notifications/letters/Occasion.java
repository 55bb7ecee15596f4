package org.alongside.notifications.letters;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter is written, and what it must carry. Neither health nor money has a place
 * in it: a letter says that there is news, and its link leads to where the news is.
 *
 * @param name how the person is greeted, on one line
 * @param locale the language the person reads
 * @param link where the button leads, whole
 * @param code six digits, if there is somewhere to type them
 * @param reference what the person can read out over the phone, if there is one
 * @param until when link and code stop working, if they do
 */
public record Occasion(LetterKind kind, String name, Locale locale, String link, @Nullable String code,
		@Nullable String reference, @Nullable Instant until) {

	public Occasion {
		name = name.replaceAll("\\p{Cntrl}+", " ").strip();
	}

}
