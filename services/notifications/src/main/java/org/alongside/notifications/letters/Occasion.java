package org.alongside.notifications.letters;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Why a letter is written, and what it must carry. Neither health nor money has a place
 * in it: a letter says that there is news, and its link leads to where the news is.
 *
 * @param name how the person is greeted, on one line
 * @param locale the language the person reads
 * @param link where the button leads, whole, if there is one
 * @param code six digits, if there is somewhere to type them
 * @param reference what the person can read out over the phone, if there is one
 * @param until when link and code stop working, or a day that matters, if there is one
 * @param text what somebody of us wrote for this reader, if they did
 * @param figures how many of each thing the letter counts, if it counts anything
 * @param appointment the meeting it speaks of, if there is one
 */
public record Occasion(LetterKind kind, String name, Locale locale, @Nullable String link, @Nullable String code,
		@Nullable String reference, @Nullable Instant until, @Nullable String text, List<Integer> figures,
		@Nullable Appointment appointment) {

	public Occasion {
		figures = List.copyOf(figures);
		name = name.replaceAll("\\p{Cntrl}+", " ").strip();
	}

	/** A letter that counts nothing and speaks of no meeting. */
	public Occasion(LetterKind kind, String name, Locale locale, @Nullable String link, @Nullable String code,
			@Nullable String reference, @Nullable Instant until, @Nullable String text) {
		this(kind, name, locale, link, code, reference, until, text, List.of(), null);
	}

	/** A letter with no words but its own. */
	public Occasion(LetterKind kind, String name, Locale locale, String link, @Nullable String code,
			@Nullable String reference, @Nullable Instant until) {
		this(kind, name, locale, link, code, reference, until, null);
	}

	/** The same, with what it counts. */
	public Occasion counting(List<Integer> figures) {
		return new Occasion(this.kind, this.name, this.locale, this.link, this.code, this.reference, this.until,
				this.text, figures, this.appointment);
	}

	/** The same, about a meeting. */
	public Occasion about(@Nullable Appointment meeting) {
		return new Occasion(this.kind, this.name, this.locale, this.link, this.code, this.reference, this.until,
				this.text, this.figures, meeting);
	}

	/**
	 * What somebody wrote, a paragraph a piece.
	 * @return its lines without what bends a text; empty if nobody wrote anything
	 */
	List<String> paragraphs() {
		return (this.text == null) ? List.of()
				: this.text.lines()
					.map((line) -> line.replaceAll("\\p{Cntrl}+", " ").strip())
					.filter((line) -> !line.isEmpty())
					.toList();
	}

}
