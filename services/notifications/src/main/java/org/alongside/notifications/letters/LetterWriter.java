package org.alongside.notifications.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alongside.platform.web.Charity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes letters. All have one form: a greeting, a few sentences, perhaps what somebody
 * of us wrote, a button, a code, why it came, and how to reach the office. The words are
 * in the messages file, so text and HTML cannot say different things.
 */
@Service
public class LetterWriter {

	private static final String FOLDER = "templates/notifications/letters/";

	private static final ZoneId OFFICE = ZoneId.of("Europe/London");

	private final MessageSource messages;

	private final Charity charity;

	private final TemplateEngine engine = new SpringTemplateEngine();

	LetterWriter(MessageSource messages, Charity charity) {
		this.messages = messages;
		this.charity = charity;
		this.engine.addTemplateResolver(resolver("letter.html", TemplateMode.HTML));
		this.engine.addTemplateResolver(resolver("letter.txt", TemplateMode.TEXT));
	}

	/**
	 * Writes a letter.
	 * @param occasion why, and what it must carry
	 * @return the letter, ready to be put into an envelope
	 */
	public Letter write(Occasion occasion) {
		Words words = new Words(occasion);
		Context page = new Context(occasion.locale());
		page.setVariable("subject", words.of("subject"));
		page.setVariable("greeting", words.common("greeting", occasion.name()));
		page.setVariable("sentences", words.sentences());
		page.setVariable("paragraphs", occasion.paragraphs());
		page.setVariable("lineBreak", "\n\n");
		page.setVariable("button", (occasion.link() != null) ? words.of("button") : null);
		page.setVariable("link", occasion.link());
		page.setVariable("code", occasion.code());
		page.setVariable("codeLead", words.common("code"));
		boolean ends = occasion.until() != null && occasion.kind().saysUntilWhen();
		page.setVariable("until", ends ? words.until(time(occasion)) : null);
		page.setVariable("linkLead", words.common("link"));
		page.setVariable("why", words.of("why"));
		page.setVariable("office", words.common("office", this.charity.phone(), this.charity.email()));
		page.setVariable("signature", this.charity.name());
		return new Letter(words.of("subject"), this.engine.process("letter.txt", page).strip() + "\n",
				this.engine.process("letter.html", page));
	}

	private static String time(Occasion occasion) {
		Instant until = (occasion.until() != null) ? occasion.until() : Instant.EPOCH;
		return DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", occasion.locale()).format(until.atZone(OFFICE));
	}

	private static String day(Occasion occasion) {
		return (occasion.until() != null)
				? DateTimeFormatter.ofPattern("d MMMM yyyy", occasion.locale()).format(occasion.until().atZone(OFFICE))
				: "";
	}

	private static ClassLoaderTemplateResolver resolver(String template, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterWriter.class.getClassLoader());
		resolver.setPrefix(FOLDER);
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		resolver.setResolvablePatterns(Set.of(template));
		return resolver;
	}

	/**
	 * The words of one letter. They may speak of the charity ({0}), the reference ({1}),
	 * the day that matters ({2}), what it counts ({3}, {4}, {5}), and when a meeting is
	 * ({6}), by which clock ({7}), and that in short ({8}).
	 */
	private final class Words {

		private final String prefix;

		private final Locale locale;

		private final Object[] facts;

		private final boolean hasCode;

		Words(Occasion occasion) {
			this.prefix = "notifications.letter." + occasion.kind().code() + ".";
			this.locale = occasion.locale();
			this.hasCode = occasion.code() != null;
			Appointment meeting = occasion.appointment();
			this.facts = new Object[] { LetterWriter.this.charity.name(), text(occasion.reference()), day(occasion),
					figure(occasion, 0), figure(occasion, 1), figure(occasion, 2),
					(meeting != null) ? meeting.words(this.locale) : "", (meeting != null) ? clock(meeting.zone()) : "",
					(meeting != null) ? meeting.shortly(this.locale) : "" };
		}

		String of(String key) {
			return LetterWriter.this.messages.getMessage(this.prefix + key, this.facts, this.locale);
		}

		String common(String key, Object... facts) {
			return LetterWriter.this.messages.getMessage("notifications.letter." + key, facts, this.locale);
		}

		String until(String time) {
			String words = common(this.hasCode ? "until" : "until.link", time);
			String own = LetterWriter.this.messages.getMessage(this.prefix + "until", new Object[] { time }, words,
					this.locale);
			return (own != null) ? own : words;
		}

		List<String> sentences() {
			List<String> sentences = new ArrayList<>();
			for (int i = 1;; i++) {
				String key = this.prefix + "text." + i;
				String sentence = LetterWriter.this.messages.getMessage(key, this.facts, "", this.locale);
				if (sentence == null || sentence.isEmpty()) {
					return sentences;
				}
				sentences.add(sentence);
			}
		}

		private String clock(String zone) {
			String words = LetterWriter.this.messages.getMessage("notifications.zone." + zone, null, zone, this.locale);
			return (words != null) ? words : zone;
		}

		private static int figure(Occasion occasion, int number) {
			return (number < occasion.figures().size()) ? occasion.figures().get(number) : 0;
		}

		private static String text(@Nullable String value) {
			return (value != null) ? value : "";
		}

	}

}
