package org.alongside.notifications.mails;

import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.grants.GrantsEvent.ApplicationAppealed;
import org.alongside.contracts.grants.GrantsEvent.ApplicationRecommended;
import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.contracts.grants.GrantsEvent.ApplicationWithdrawn;
import org.alongside.contracts.grants.GrantsEvent.ChangesRequested;
import org.alongside.contracts.grants.GrantsEvent.ChangesStillNeeded;
import org.alongside.contracts.grants.GrantsEvent.ClaimApproved;
import org.alongside.contracts.grants.GrantsEvent.ClaimRefused;
import org.alongside.contracts.grants.GrantsEvent.OverpaymentChanged;
import org.alongside.contracts.grants.GrantsEvent.OverpaymentFound;
import org.alongside.contracts.grants.GrantsEvent.PaymentReturned;
import org.alongside.contracts.grants.GrantsEvent.PaymentSent;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Ids;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class GrantsEventsConsumerTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final String REFERENCE = "PG-7K2M-9QX4";

	@Autowired
	private GrantsEventsConsumer consumer;

	@Autowired
	private Mails mails;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private UUID mira;

	private UUID application;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from mail").update();
		this.database.sql("delete from inbox").update();
		this.mira = this.ids.next();
		this.application = this.ids.next();
	}

	@Test
	void hearingTwiceIsWritingOneMail() {
		ApplicationSubmitted submitted = submitted();

		this.consumer.on(submitted);
		this.consumer.on(submitted);

		assertThat(this.mails.count()).isOne();
		assertThat(this.database.sql("select count(*) from inbox").query(Long.class).single()).isOne();
	}

	@Test
	void whatStaffThinkAmongThemselvesIsNobodysMail() {
		this.consumer.on(new ApplicationRecommended(this.ids.next(), NOON, this.application, this.mira, REFERENCE,
				12000, "GBP"));

		assertThat(this.mails.count()).isZero();
	}

	@Test
	void aReceiptThatIsHeardAfterItsApplicationWasTakenBackIsMailedAllTheSame() {
		this.consumer.on(new ApplicationWithdrawn(this.ids.next(), NOON.plusSeconds(60), this.application, this.mira,
				REFERENCE));
		this.consumer.on(submitted());

		assertThat(this.mails.about(REFERENCE, Limit.of(10))).extracting((mail) -> mail.view().kind())
			.containsExactly(LetterKind.APPLICATION_RECEIVED, LetterKind.APPLICATION_WITHDRAWN);
	}

	@Test
	void whatIsOnItsWayAndWhatCameBackAreMailedOnceEach() {
		var sent = new PaymentSent(this.ids.next(), NOON, this.application, this.mira, REFERENCE, 12000, "GBP");
		var returned = new PaymentReturned(this.ids.next(), NOON.plusSeconds(60), this.application, this.mira,
				REFERENCE);

		for (int time = 0; time < 2; time++) {
			this.consumer.on(sent);
			this.consumer.on(returned);
		}

		assertThat(this.mails.about(REFERENCE, Limit.of(10))).extracting((mail) -> mail.view().kind())
			.containsExactlyInAnyOrder(LetterKind.PAYMENT_SENT, LetterKind.PAYMENT_RETURNED);
	}

	@Test
	void anAppealAQuestionAndItsRemindersAreMailedOnceEach() {
		var appealed = new ApplicationAppealed(this.ids.next(), NOON, this.application, this.mira, REFERENCE);
		var asked = new ChangesRequested(this.ids.next(), NOON, this.application, this.mira, REFERENCE);
		var first = new ChangesStillNeeded(this.ids.next(), NOON.plusSeconds(60), this.application, this.mira,
				REFERENCE, 1);
		var second = new ChangesStillNeeded(this.ids.next(), NOON.plusSeconds(120), this.application, this.mira,
				REFERENCE, 2);

		for (int time = 0; time < 2; time++) {
			this.consumer.on(appealed);
			this.consumer.on(asked);
			this.consumer.on(first);
			this.consumer.on(second);
		}

		assertThat(this.mails.about(REFERENCE, Limit.of(10))).extracting((mail) -> mail.view().kind())
			.containsExactlyInAnyOrder(LetterKind.APPEAL_RECEIVED, LetterKind.CHANGES_REQUESTED,
					LetterKind.CHANGES_STILL_NEEDED, LetterKind.CHANGES_STILL_NEEDED);
	}

	@Test
	void anAnswerToAClaimIsMailedOnceAndYesAndNoLookTheSame() {
		var approved = new ClaimApproved(this.ids.next(), NOON, this.application, this.mira, "PC-7K2M-9QX4",
				this.ids.next(), 3600, "GBP");
		var refused = new ClaimRefused(this.ids.next(), NOON.plusSeconds(60), this.application, this.mira,
				"PC-7K2M-9QX4", this.ids.next());

		for (int time = 0; time < 2; time++) {
			this.consumer.on(approved);
			this.consumer.on(refused);
		}

		assertThat(this.mails.about("PC-7K2M-9QX4", Limit.of(10))).extracting((mail) -> mail.view().kind())
			.containsExactly(LetterKind.CLAIM_ANSWERED, LetterKind.CLAIM_ANSWERED);
	}

	@Test
	void whatWasPaidTooMuchAndTheNewsOfItAreMailedOnceEachWithoutASum() {
		var found = new OverpaymentFound(this.ids.next(), NOON, this.application, this.mira, "PC-7K2M-9QX4",
				this.ids.next());
		var changed = new OverpaymentChanged(this.ids.next(), NOON.plusSeconds(60), this.application, this.mira,
				"PC-7K2M-9QX4", found.overpaymentId(), "RECOVERED");

		for (int time = 0; time < 2; time++) {
			this.consumer.on(found);
			this.consumer.on(changed);
		}

		assertThat(this.mails.about("PC-7K2M-9QX4", Limit.of(10))).extracting((mail) -> mail.view().kind())
			.containsExactlyInAnyOrder(LetterKind.OVERPAYMENT_FOUND, LetterKind.OVERPAYMENT_NEWS);
		assertThat(LetterKind.OVERPAYMENT_FOUND.page(this.application))
			.isEqualTo("/grants/applications/" + this.application + "/overpaid");
	}

	private ApplicationSubmitted submitted() {
		return new ApplicationSubmitted(this.ids.next(), NOON, this.application, this.mira, REFERENCE);
	}

}
