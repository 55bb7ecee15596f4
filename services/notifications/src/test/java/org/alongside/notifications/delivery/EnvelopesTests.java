package org.alongside.notifications.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;

import biweekly.Biweekly;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.calendars.Invitation;
import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.notifications.letters.Occasion;
import org.alongside.notifications.mails.MailId;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class EnvelopesTests {

	private static final Instant START = Instant.parse("2026-12-03T18:00:00Z");

	private static final Appointment MEETING = new Appointment(START, START.plus(Duration.ofHours(1)), "Europe/Dublin",
			2, Appointment.entry(new UUID(1, 1), new UUID(2, 2), false));

	@Autowired
	private Envelopes envelopes;

	@Test
	void anInvitationIsThereForProgramsThatReadItAndForThoseThatOpenAFile() throws Exception {
		MimeMessage message = received("REQUEST", LetterKind.GROUP_PLACE_GIVEN);

		assertThat(message.getContentType()).startsWith("multipart/mixed");
		Multipart whole = (Multipart) message.getContent();
		Multipart words = (Multipart) whole.getBodyPart(0).getContent();
		assertThat(whole.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
		assertThat(words.getCount()).isEqualTo(3);
		assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain");
		assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
		assertThat(words.getBodyPart(2).getContentType()).startsWith("text/calendar").contains("method=REQUEST");
		BodyPart file = whole.getBodyPart(1);
		assertThat(file.getContentType()).startsWith("application/ics");
		assertThat(file.getFileName()).isEqualTo("invite.ics");
		assertThat(file.getDisposition()).isEqualTo("attachment");
		String calendar = text(words.getBodyPart(2));
		assertThat(text(file)).isEqualTo(calendar);
		assertThat(Biweekly.parse(calendar).first().getMethod().getValue()).isEqualTo("REQUEST");
		assertThat(Biweekly.parse(calendar).first().getEvents().getFirst().getDateStart().getValue().toInstant())
			.isEqualTo(START);
	}

	@Test
	void whatTakesItOutSaysSoInThePartToo() throws Exception {
		MimeMessage message = received("CANCEL", LetterKind.GROUP_CANCELLED);

		Multipart words = (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
		assertThat(words.getBodyPart(2).getContentType()).contains("method=CANCEL");
		assertThat(text(words.getBodyPart(2))).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
	}

	@Test
	void theLetterSaysWhenByWhichClock() throws Exception {
		MimeMessage message = received("REQUEST", LetterKind.GROUP_MOVED);

		assertThat(message.getSubject()).isEqualTo("A meeting has a new time: 3 December, 18:00");
		Multipart words = (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
		assertThat((String) words.getBodyPart(0).getContent())
			.contains("Thursday 3 December 2026, 18:00–19:00 (Irish time)");
	}

	@Test
	void aReminderBringsNoCalendar() throws Exception {
		MimeMessage message = received(null, LetterKind.GROUP_REMINDER);

		assertThat(message.getContentType()).startsWith("multipart/alternative");
	}

	/** The message as it arrives: written out and read again. */
	private MimeMessage received(@Nullable String method, LetterKind kind) throws Exception {
		Occasion occasion = new Occasion(kind, "Mira", Locale.UK, "https://alongside.example/page", null,
				"GC-7K2M-9QX4", null)
			.about(MEETING);
		Invitation invitation = (method != null) ? new Invitation(method, START.minusSeconds(99), MEETING) : null;
		LetterMessage message = this.envelopes.seal(new MailId(new UUID(3, 3)),
				new Posting("mira@example.org", occasion, invitation),
				LetterMessage.address("mira@example.org", "Mira"));
		var bytes = new ByteArrayOutputStream();
		message.writeTo(bytes);
		return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
	}

	private static String text(BodyPart part) throws Exception {
		return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
