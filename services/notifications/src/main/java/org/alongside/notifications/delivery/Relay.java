package org.alongside.notifications.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Deque;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.alongside.platform.observability.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.stereotype.Component;

/**
 * The relay that mails are handed to, and the lines to it that are open.
 * <p>
 * A line is used again where that is safe: if it turns out to be dead before the mail was
 * marked as handed over, the mail goes over a fresh one at once. A mail that was marked
 * is never tried a second time here, though the relay does not have it: the mark is for
 * one dot.
 */
@Component
class Relay implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	/**
	 * These would send the last byte before the mark, or more than one mail at a time.
	 */
	private static final Set<String> REFUSED = Set.of("chunksize", "allow8bitmime", "sendpartial", "reportsuccess");

	private final Deque<OpenLine> idle = new ConcurrentLinkedDeque<>();

	private final MailProperties mail;

	private final DeliverySettings settings;

	private final Clock clock;

	private final Session session;

	Relay(MailProperties mail, DeliverySettings settings, Clock clock) {
		this.mail = mail;
		this.settings = settings;
		this.clock = clock;
		this.session = Session.getInstance(properties(mail, settings));
	}

	Session session() {
		return this.session;
	}

	Handover hand(MimeMessage message, InternetAddress to, Runnable beforeTheDot) {
		OpenLine used = idleLine();
		if (used != null) {
			Handover handover = hand(used, message, to, beforeTheDot);
			if (!(handover instanceof Handover.Cut cut) || cut.marked()) {
				return handover;
			}
		}
		try {
			return hand(open(), message, to, beforeTheDot);
		}
		catch (AuthenticationFailedException ex) {
			log.error("The mail relay refuses our user name or password");
			return new Handover.NoLine("4.7.0");
		}
		catch (MessagingException ex) {
			log.warn("The mail relay at {}:{} cannot be reached ({})", this.mail.getHost(), this.mail.getPort(),
					ex.getClass().getSimpleName());
			return new Handover.NoLine("4.4.1");
		}
	}

	private Handover hand(OpenLine open, MimeMessage message, InternetAddress to, Runnable beforeTheDot) {
		Handover handover;
		try {
			handover = open.line().hand(message, to, beforeTheDot);
		}
		catch (RuntimeException | Error ex) {
			hangUp(open.line());
			throw ex;
		}
		if (handover instanceof Handover.Answered answered && answered.goodLine()
				&& open.mails() < this.settings.mailsPerLine()) {
			this.idle.push(new OpenLine(open.line(), open.mails() + 1, this.clock.instant()));
		}
		else {
			hangUp(open.line());
		}
		return handover;
	}

	private @Nullable OpenLine idleLine() {
		Instant stale = this.clock.instant().minus(this.settings.idleLine());
		for (OpenLine open = this.idle.poll(); open != null; open = this.idle.poll()) {
			if (open.usedAt().isAfter(stale)) {
				return open;
			}
			hangUp(open.line());
		}
		return null;
	}

	void closeIdleLines() {
		Instant stale = this.clock.instant().minus(this.settings.idleLine());
		for (OpenLine open : this.idle) {
			if (!open.usedAt().isAfter(stale) && this.idle.remove(open)) {
				hangUp(open.line());
			}
		}
	}

	private OpenLine open() throws MessagingException {
		Line line = new Line(this.session, new URLName(this.mail.getProtocol(), this.mail.getHost(),
				(this.mail.getPort() != null) ? this.mail.getPort() : -1, null, null, null));
		line.connect(this.mail.getHost(), (this.mail.getPort() != null) ? this.mail.getPort() : -1,
				this.mail.getUsername(), this.mail.getPassword());
		return new OpenLine(line, 1, this.clock.instant());
	}

	private static void hangUp(Line line) {
		try {
			line.close();
		}
		catch (MessagingException ex) {
			log.debug("A line to the relay was already gone: {}", Faults.kinds(ex));
		}
	}

	@Override
	public void close() {
		for (OpenLine open = this.idle.poll(); open != null; open = this.idle.poll()) {
			hangUp(open.line());
		}
	}

	private static Properties properties(MailProperties mail, DeliverySettings settings) {
		String prefix = "mail." + mail.getProtocol() + ".";
		Properties properties = new Properties();
		properties.put(prefix + "auth", String.valueOf(mail.getUsername() != null));
		properties.put(prefix + "connectiontimeout", String.valueOf(settings.connectWithin().toMillis()));
		properties.put(prefix + "timeout", String.valueOf(settings.answerWithin().toMillis()));
		properties.put(prefix + "writetimeout", String.valueOf(settings.answerWithin().toMillis()));
		properties.put(prefix + "quitwait", "false");
		properties.putAll(mail.getProperties());
		REFUSED.forEach((name) -> properties.remove(prefix + name));
		return properties;
	}

	/**
	 * A line, and how it has been used.
	 */
	private record OpenLine(Line line, int mails, Instant usedAt) {
	}

}
