package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.contracts.members.LettersEvent.LetterRequested;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.platform.privacy.SealBroken;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class LettersEventsConsumerTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Autowired
	private LettersEventsConsumer consumer;

	@Autowired
	private Mails mails;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from mail").update();
		this.database.sql("delete from inbox").update();
	}

	@Test
	void hearingTwiceIsWritingOneMail() {
		UUID id = this.ids.next();
		LetterRequested requested = requested(id, this.seal.seal(id, "{}"));

		this.consumer.on(requested);
		this.consumer.on(requested);

		assertThat(this.mails.count()).isOne();
		assertThat(this.database.sql("select count(*) from inbox").query(Long.class).single()).isOne();
	}

	@Test
	void thoughTheInboxHasForgottenOneFactIsOneMail() {
		UUID id = this.ids.next();
		LetterRequested requested = requested(id, this.seal.seal(id, "{}"));
		this.consumer.on(requested);
		this.database.sql("delete from inbox").update();

		this.consumer.on(requested);

		assertThat(this.mails.count()).isOne();
	}

	@Test
	void whatCannotBeOpenedWritesNothingAndIsHeardAgain() {
		LetterRequested foreign = requested(this.ids.next(), this.seal.seal(this.ids.next(), "{}"));

		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> this.consumer.on(foreign));

		assertThat(this.mails.count()).isZero();
		assertThat(this.database.sql("select count(*) from inbox").query(Long.class).single()).isZero();
	}

	@Test
	void aKindThatIsNotKnownHereOrTravelsOtherwiseWritesNothingAndIsHeardAgain() {
		for (String kind : List.of("POSTCARD", "SIGN_IN", "APPLICATION_RECEIVED")) {
			UUID id = this.ids.next();
			LetterRequested strange = new LetterRequested(id, NOON, this.ids.next(), kind,
					NOON.plus(Duration.ofDays(7)), this.seal.seal(id, "{}"));

			assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.consumer.on(strange));
		}
		assertThat(this.mails.count()).isZero();
	}

	@Test
	void theLongestAnswerFits() {
		UUID id = this.ids.next();

		this.consumer.on(requested(id, this.seal.seal(id, "\u20ac".repeat(5_800))));

		assertThat(this.mails.count()).isOne();
	}

	private LetterRequested requested(UUID id, String sealed) {
		return new LetterRequested(id, NOON, this.ids.next(), "ENQUIRY_REPLY", NOON.plus(Duration.ofDays(7)), sealed);
	}

}
