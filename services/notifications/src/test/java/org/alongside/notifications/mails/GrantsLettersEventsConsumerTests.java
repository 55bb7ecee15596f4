package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationEnded;
import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationRequested;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.platform.privacy.SealBroken;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class GrantsLettersEventsConsumerTests {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	@Autowired
	private GrantsLettersEventsConsumer consumer;

	@Autowired
	private Mails mails;

	@Autowired
	private MailSeal seal;

	@Autowired
	private Ids ids;

	private UUID confirmation;

	@BeforeEach
	void askAnother() {
		this.confirmation = this.ids.next();
	}

	@Test
	void somebodyAtAHospitalIsWrittenToOnceAndRemindedByAMailOfItsOwn() {
		var asked = requested("CONFIRMATION_ASKED");

		this.consumer.on(asked);
		this.consumer.on(asked);
		this.consumer.on(requested("CONFIRMATION_REMINDED"));

		assertThat(found()).extracting((mail) -> mail.view().kind())
			.containsExactlyInAnyOrder(LetterKind.CONFIRMATION_ASKED, LetterKind.CONFIRMATION_REMINDED);
	}

	@Test
	void whatStillWaitsIsMootOnceNobodyNeedsAnAnswer() {
		this.consumer.on(requested("CONFIRMATION_ASKED"));
		this.consumer.on(requested("CONFIRMATION_REMINDED"));
		var another = new ConfirmationEnded(this.ids.next(), NOON, this.ids.next());
		this.consumer.on(another);
		assertThat(found()).extracting((mail) -> mail.view().status()).containsOnly(MailStatus.CREATED);
		var ended = new ConfirmationEnded(this.ids.next(), NOON, this.confirmation);

		this.consumer.on(ended);
		this.consumer.on(ended);

		assertThat(found()).hasSize(2).extracting((mail) -> mail.view().status()).containsOnly(MailStatus.CANCELLED);
	}

	@Test
	void whatCannotBeOpenedIsHeardAgain() {
		String sealed = requested("CONFIRMATION_ASKED").sealed();

		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.consumer.on(new ConfirmationRequested(this.ids.next(), NOON, this.confirmation,
					"CONFIRMATION_ASKED", NOON.plus(Duration.ofDays(14)), sealed)));
		assertThat(found()).isEmpty();
	}

	private List<Mail> found() {
		return this.mails.to(List.of(this.confirmation), Limit.of(9));
	}

	private ConfirmationRequested requested(String kind) {
		UUID id = this.ids.next();
		return new ConfirmationRequested(id, NOON, this.confirmation, kind, NOON.plus(Duration.ofDays(14)),
				this.seal.seal(id, "{}"));
	}

}
