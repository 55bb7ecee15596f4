package org.alongside.notifications.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import org.alongside.notifications.delivery.ScriptedRelay.Step;
import org.alongside.notifications.letters.Letter;
import org.alongside.notifications.mails.MailId;
import org.alongside.notifications.mails.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.mail.autoconfigure.MailProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known of a mail, at each step at which the relay can refuse, hang up or fall
 * silent.
 */
class RelayTests {

	private static final MailId ID = new MailId(UUID.fromString("019aa000-0000-7000-8000-000000000001"));

	private final AtomicInteger marks = new AtomicInteger();

	private ScriptedRelay script;

	private Relay relay;

	@BeforeEach
	void open() throws IOException {
		this.script = new ScriptedRelay();
		this.relay = relayAt(this.script.port());
	}

	@AfterEach
	void close() throws IOException {
		this.relay.close();
		this.script.close();
	}

	@Test
	void aMailThatTheRelayTookIsAcceptedAndWasMarkedBeforehand() {
		assertThat(hand()).isEqualTo(new Handover.Answered(new Outcome.Accepted(), true));

		assertThat(this.script.kept()).hasSize(1);
		assertThat(this.marks).hasValue(1);
	}

	@Test
	void theMarkIsMadeBeforeTheRelayHasSeenTheDot() {
		AtomicInteger dotsAtTheMark = new AtomicInteger(-1);

		hand(() -> dotsAtTheMark.set(this.script.dots()));

		assertThat(dotsAtTheMark).hasValue(0);
		assertThat(this.script.dots()).isOne();
	}

	@Test
	void theMarkIsMadeOnceEvenForARelayThatOffersOtherWaysToTakeAMail() {
		MailProperties mail = mailProperties(this.script.port());
		mail.getProperties().put("mail.smtp.chunksize", "100");
		mail.getProperties().put("mail.smtp.allow8bitmime", "true");
		AtomicInteger dotsAtTheMark = new AtomicInteger(-1);

		try (Relay eager = new Relay(mail, settings(), Clock.systemUTC())) {
			eager.hand(message(), address(), () -> {
				this.marks.incrementAndGet();
				dotsAtTheMark.set(this.script.dots());
			});
		}

		assertThat(this.marks).hasValue(1);
		assertThat(dotsAtTheMark).hasValue(0);
		assertThat(this.script.kept()).hasSize(1);
	}

	@Test
	void whatCannotBeMarkedIsNotSent() {
		Handover handover = hand(() -> {
			throw new IllegalStateException("somebody else has it");
		});

		assertThat(handover).isInstanceOf(Handover.Unmarked.class);
		assertThat(this.script.dots()).isZero();
		assertThat(this.script.kept()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "RCPT,450 4.2.1 come back,4.2.1", "RCPT,452 4.2.2 full,4.2.2", "RCPT,552 5.2.2 full,5.2.2",
			"DATA,451 4.3.0 busy,4.3.0", "DOT,451 4.7.1 greylisted,4.7.1", "DOT,452 no room,4.0.0",
			"MAIL,451 4.3.2 not now,4.3.2", "MAIL,550 5.7.1 you may not,5.7.1", "RCPT,450-4.2.1 come,4.2.1" })
	void notNowIsTriedAgain(Step step, String answer, String reason) {
		this.script.at(step, answer.replace("450-4.2.1 come", "450-4.2.1 come\r\n450 4.2.1 back"));

		assertThat(hand()).isEqualTo(new Handover.Answered(new Outcome.NotNow(reason), true));
		assertThat(this.script.kept()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "RCPT,550 5.1.1 no such person,5.1.1", "RCPT,550 nobody,5.0.0", "RCPT,554 5.7.1 policy,5.7.1",
			"DATA,554 5.5.1 no,5.5.1", "DOT,550 5.7.1 spam,5.7.1", "DOT,554 no,5.0.0",
			"RCPT,550 4.1.1 confused,5.0.0" })
	void neverIsForGood(Step step, String answer, String reason) {
		this.script.at(step, answer);

		assertThat(hand()).isEqualTo(new Handover.Answered(new Outcome.Never(reason), true));
		assertThat(this.script.kept()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "MAIL,cut", "RCPT,cut", "DATA,cut", "MAIL,421 4.3.2 closing", "RCPT,silence" })
	void aLineCutBeforeTheDotMeansTheRelayDoesNotHaveIt(Step step, String answer) {
		this.script.at(step, answer);

		assertThat(hand()).isInstanceOf(Handover.Cut.class);
		assertThat(this.script.kept()).isEmpty();
	}

	@Test
	void aLineCutInTheMiddleOfALongMailMeansTheRelayDoesNotHaveIt() {
		this.script.at(Step.FIRST_LINE, "cut");

		Handover handover = this.relay.hand(message("word ".repeat(4_000_000)), address(), this.marks::incrementAndGet);

		assertThat(handover).isInstanceOf(Handover.Cut.class);
		assertThat(this.script.kept()).isEmpty();
	}

	@Test
	void aRelayThatDiesAfterTheMarkAndBeforeTheDotDoesNotHaveTheMailAndIsNotTriedTwice() {
		hand();

		Handover handover = hand(this::markAndHangUp);

		assertThat(handover).isEqualTo(new Handover.Cut(true));
		assertThat(this.marks).hasValue(2);
		assertThat(this.script.kept()).hasSize(1);
		assertThat(this.script.dots()).isOne();
		assertThat(this.script.connections()).isOne();
	}

	@Test
	void aMailThatCouldNotBeMarkedIsNotTriedOnAnotherLine() {
		hand();

		Handover handover = hand(() -> {
			throw new IllegalStateException("the tables are away");
		});

		assertThat(handover).isEqualTo(new Handover.Unmarked());
		assertThat(this.script.dots()).isOne();
		assertThat(this.script.connections()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "cut", "silence", "keep and cut", "???" })
	void noAnswerToTheDotMeansThatNobodyKnows(String answer) {
		this.script.at(Step.DOT, answer);

		assertThat(hand()).isEqualTo(new Handover.Answered(new Outcome.Unanswered(), false));
		assertThat(this.marks).hasValue(1);
	}

	@Test
	void aRefusalOfTheDotStandsThoughTheLineIsCutRightAfterwards() {
		this.script.at(Step.DOT, "421 4.3.2 closing");

		assertThat(hand()).isEqualTo(new Handover.Answered(new Outcome.NotNow("4.3.2"), false));
	}

	@ParameterizedTest
	@CsvSource({ "GREETING,cut", "GREETING,554 5.3.2 no", "GREETING,421 4.3.2 busy", "EHLO,cut", "GREETING,silence" })
	void aRelayThatDoesNotLetUsInIsAway(Step step, String answer) {
		this.script.at(step, answer);

		assertThat(hand()).isEqualTo(new Handover.NoLine("4.4.1"));
	}

	@Test
	void aRelayThatIsNotThereIsAway() throws IOException {
		this.script.close();

		assertThat(hand()).isEqualTo(new Handover.NoLine("4.4.1"));
	}

	@Test
	void oneLineCarriesManyMails() {
		hand();
		hand();
		hand();

		assertThat(this.script.kept()).hasSize(3);
		assertThat(this.script.connections()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "cut", "421 4.4.2 idle for too long" })
	void aLineThatDiedWhileItWasIdleCostsNothing(String answer) {
		hand();
		this.script.at(Step.MAIL, answer);

		assertThat(hand()).isEqualTo(new Handover.Answered(new Outcome.Accepted(), true));
		assertThat(this.script.kept()).hasSize(2);
		assertThat(this.script.connections()).isEqualTo(2);
	}

	@Test
	void aLineIsClosedAfterSoManyMails() {
		for (int i = 0; i < 7; i++) {
			hand();
		}

		assertThat(this.script.kept()).hasSize(7);
		assertThat(this.script.connections()).isEqualTo(2);
	}

	@Test
	void linesThatBeginWithADotArriveWhole() {
		hand();

		assertThat(this.script.kept().getFirst()).contains("\r\n..this line begins with a dot");
	}

	private void markAndHangUp() {
		this.marks.incrementAndGet();
		try {
			this.script.hangUp();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Handover hand() {
		return hand(this.marks::incrementAndGet);
	}

	private Handover hand(Runnable mark) {
		return this.relay.hand(message(), address(), mark);
	}

	private static Relay relayAt(int port) {
		return new Relay(mailProperties(port), settings(), Clock.systemUTC());
	}

	private static MailProperties mailProperties(int port) {
		MailProperties mail = new MailProperties();
		mail.setHost("localhost");
		mail.setPort(port);
		return mail;
	}

	private static DeliverySettings settings() {
		return new DeliverySettings(true, 4, 5, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(1),
				Duration.ofSeconds(1), Duration.ofMillis(300));
	}

	private static InternetAddress address() {
		try {
			return LetterMessage.address("mira@example.org", "Mira");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static LetterMessage message() {
		return message("Hello\n.this line begins with a dot\n");
	}

	private static LetterMessage message(String text) {
		try {
			return new LetterMessage(Session.getInstance(new Properties()), ID,
					LetterMessage.address("alongside@charity.example", "Charity"), address(),
					new Letter("Sign in", text, "<p>Hello</p>"), Instant.EPOCH);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
