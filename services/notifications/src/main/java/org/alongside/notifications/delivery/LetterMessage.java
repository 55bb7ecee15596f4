package org.alongside.notifications.delivery;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.alongside.notifications.letters.Letter;
import org.alongside.notifications.mails.MailId;

/**
 * A letter as it goes over the line: text and HTML, from the charity, marked as written
 * by a machine. Its Message-ID is made from the mail's id, so it is the same at each
 * attempt and a mailbox that gets it twice can know.
 */
class LetterMessage extends MimeMessage {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z",
			Locale.ENGLISH);

	private final MailId id;

	private final InternetAddress from;

	LetterMessage(Session session, MailId id, InternetAddress from, InternetAddress to, Letter letter, Instant now)
			throws MessagingException {
		super(session);
		this.id = id;
		this.from = from;
		setFrom(from);
		setRecipient(RecipientType.TO, to);
		setSubject(oneLine(letter.subject()), UTF_8);
		setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
		setHeader("Auto-Submitted", "auto-generated");
		setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
		saveChanges();
	}

	/**
	 * Puts a calendar in beside the words. Gmail and Outlook read it as one more way to
	 * say the same, Apple's mail and simple programs as a file: so it is there as both.
	 * @param letter the words
	 * @param method what the calendar is to do, which its part must say too (RFC 6047)
	 * @param calendar what it reads
	 */
	void bring(Letter letter, String method, String calendar) throws MessagingException {
		MimeBodyPart words = new MimeBodyPart();
		words.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"),
				calendar(calendar, "text/calendar; charset=UTF-8; method=" + method)));
		MimeBodyPart file = calendar(calendar, "application/ics; name=\"invite.ics\"");
		file.setFileName("invite.ics");
		setContent(new MimeMultipart("mixed", words, file));
		saveChanges();
	}

	private static MimeBodyPart calendar(String calendar, String type) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
		part.setHeader("Content-Type", type);
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

	static InternetAddress address(String email, String name) throws MessagingException {
		try {
			InternetAddress address = new InternetAddress(email, true);
			address.setPersonal(oneLine(name), UTF_8);
			return address;
		}
		catch (UnsupportedEncodingException ex) {
			throw new MessagingException("UTF-8 is unknown", ex);
		}
	}

	/** A header ends with its line: what a person typed must not begin another. */
	private static String oneLine(String text) {
		return text.replaceAll("\\p{Cntrl}+", " ").strip();
	}

	private static MimeBodyPart part(String content, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(content, UTF_8, subtype);
		part.setHeader("Content-Transfer-Encoding", "quoted-printable");
		return part;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		String address = this.from.getAddress();
		setHeader("Message-ID", "<" + this.id + "@" + address.substring(address.lastIndexOf('@') + 1) + ">");
	}

}
