package org.alongside.notifications.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.delivery.ScriptedRelay.Step;
import org.alongside.notifications.mails.LookingAfterMails;
import org.alongside.notifications.mails.MailStatus;
import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.notifications.mails.SendingMails;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.testing.servers.WithServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

/**
 * Deliveries against a relay that does what it is told. Each test starts as many
 * instances as it needs.
 */
@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class DeliveryTests {

	private static final Pattern MESSAGE_ID = Pattern.compile("Message-ID: (<.*>)");

	private static final DeliverySettings SETTINGS = new DeliverySettings(true, 4, 50, Duration.ofSeconds(10),
			Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(1));

	@Autowired
	private SendingMails mails;

	@Autowired
	private LookingAfterMails desk;

	@Autowired
	private Postings postings;

	@Autowired
	private Envelopes envelopes;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	private final List<Delivery> instances = new ArrayList<>();

	private final Bell bell = new Bell();

	private ScriptedRelay relay;

	/** What the instances work with: the real thing until a test says otherwise. */
	private SendingMails flaky;

	private UUID mira;

	@BeforeEach
	void startWithNothing() throws IOException {
		this.database.sql("delete from mail").update();
		this.relay = new ScriptedRelay();
		this.flaky = mock(SendingMails.class, delegatesTo(this.mails));
		this.mira = this.ids.next();
		know(this.mira, "mira@example.org");
	}

	@AfterEach
	void stop() throws IOException {
		this.instances.forEach(Delivery::stop);
		this.relay.close();
	}

	@Test
	void aMailIsSentOnceAndKnownToBe() {
		write(1, this.mira);

		start(this.relay.port());

		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept()).singleElement()
			.asString()
			.contains("To: Mira <mira@example.org>", "Auto-Submitted: auto-generated", "multipart/alternative",
					"Hello Mira,");
	}

	@Test
	void severalInstancesNeverSendOneMailTwice() {
		write(300, this.mira);

		start(this.relay.port());
		start(this.relay.port());
		start(this.relay.port());

		awaitCount(MailStatus.ACCEPTED, 300);
		assertThat(this.relay.kept()).hasSize(300);
		assertThat(messageIds()).hasSize(300);
	}

	@Test
	void whatTheRelayRefusesForNowIsTriedAgainAndTheOthersGoOn() {
		this.relay.at(Step.RCPT, "451 4.3.0 busy", "451 4.3.0 busy").at(Step.DOT, "452 4.3.1 full");
		write(10, this.mira);

		start(this.relay.port());

		awaitCount(MailStatus.ACCEPTED, 7);
		awaitCount(MailStatus.TEMPORARY_FAILURE, 3);
		this.database.sql("update mail set next_attempt_at = now(6) where next_attempt_at is not null").update();
		awaitCount(MailStatus.ACCEPTED, 10);
		assertThat(messageIds()).hasSize(10);
		assertThat(this.relay.kept()).hasSize(10);
	}

	@Test
	void whatTheRelayRefusesForGoodIsForAPersonToPhone() {
		this.relay.at(Step.RCPT, "550 5.1.1 no such person");
		write(1, this.mira);

		start(this.relay.port());

		awaitCount(MailStatus.PERMANENT_FAILURE, 1);
		assertThat(this.relay.kept()).isEmpty();
	}

	@Test
	void noAnswerToTheDotIsShownToStaffAndNeverRepeated() {
		this.relay.at(Step.DOT, ScriptedRelay.KEEP_AND_CUT);
		write(1, this.mira);

		start(this.relay.port());

		awaitCount(MailStatus.POSSIBLY_SENT, 1);
		write(1, this.mira);
		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept()).hasSize(2);
		assertThat(this.desk.count(MailStatus.POSSIBLY_SENT)).isOne();
	}

	@Test
	void aLineCutInTheMiddleLosesNothingAndDoublesNothing() {
		this.relay.at(Step.DATA, ScriptedRelay.CUT)
			.at(Step.MAIL, ScriptedRelay.CUT)
			.at(Step.RCPT, ScriptedRelay.SILENCE);
		write(20, this.mira);

		start(this.relay.port());

		Awaitility.await()
			.untilAsserted(() -> assertThat(
					this.desk.count(MailStatus.ACCEPTED) + this.desk.count(MailStatus.TEMPORARY_FAILURE))
				.isEqualTo(20));
		this.database.sql("update mail set next_attempt_at = now(6) where next_attempt_at is not null").update();
		awaitCount(MailStatus.ACCEPTED, 20);
		assertThat(this.relay.kept()).hasSize(20);
		assertThat(messageIds()).hasSize(20);
	}

	@Test
	void whenTheRelayComesBackEverythingGoesAtOnce() throws IOException {
		this.relay.goAway();
		write(50, this.mira);
		start(this.relay.port());
		Awaitility.await()
			.untilAsserted(
					() -> assertThat(this.database.sql("select sum(attempts) from mail").query(Integer.class).single())
						.isGreaterThan(5));

		this.relay.comeBack();

		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.relay.kept()).hasSize(50));
		awaitCount(MailStatus.ACCEPTED, 50);
		assertThat(messageIds()).hasSize(50);
	}

	@Test
	void aMailThatCouldNotBeMarkedIsTriedAgainAndSentOnce() {
		doThrow(new CannotCreateTransactionException("the tables are away")).doAnswer(delegatesTo(this.mails))
			.when(this.flaky)
			.handOver(any());
		write(1, this.mira);

		start(this.relay.port());

		awaitCount(MailStatus.TEMPORARY_FAILURE, 1);
		assertThat(this.relay.dots()).isZero();
		hurry();
		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept()).hasSize(1);
	}

	@Test
	void aMarkWhoseAnswerWasLostIsTakenBackAndTheMailSentOnce() {
		doAnswer((call) -> {
			this.mails.handOver(call.getArgument(0));
			throw new TransactionSystemException("the answer to the commit was lost");
		}).doAnswer(delegatesTo(this.mails)).when(this.flaky).handOver(any());
		write(1, this.mira);

		start(this.relay.port());

		awaitCount(MailStatus.TEMPORARY_FAILURE, 1);
		assertThat(this.relay.dots()).isZero();
		hurry();
		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept()).hasSize(1);
	}

	@Test
	void aRelayThatDiesAfterItSaidGoOnGetsTheMailAgainOnce() {
		write(1, this.mira);
		start(this.relay.port());
		awaitCount(MailStatus.ACCEPTED, 1);
		doAnswer((call) -> {
			this.mails.handOver(call.getArgument(0));
			this.relay.hangUp();
			return null;
		}).doAnswer(delegatesTo(this.mails)).when(this.flaky).handOver(any());

		write(1, this.mira);

		awaitCount(MailStatus.TEMPORARY_FAILURE, 1);
		assertThat(this.relay.dots()).isOne();
		hurry();
		awaitCount(MailStatus.ACCEPTED, 2);
		assertThat(this.relay.kept()).hasSize(2);
		assertThat(messageIds()).hasSize(2);
	}

	@Test
	void aMailThatWasTakenUnawaresIsNotHeldForEver() {
		doAnswer((call) -> {
			this.mails.take(call.getArgument(0), call.getArgument(1));
			throw new TransactionSystemException("the answer to the commit was lost");
		}).doAnswer(delegatesTo(this.mails)).when(this.flaky).take(any(), anyInt());
		write(1, this.mira);

		InHand hand = start(this.relay.port());

		awaitCount(MailStatus.SENDING, 1);
		letHoldsRunOut();
		hand.renew();
		assertThat(this.mails.recover()).isOne();
		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept()).hasSize(1);
	}

	@Test
	void aMailWhoseCourierFellAfterTheMarkMayHaveBeenSentAndTheOthersGoOn() {
		doThrow(new StackOverflowError()).doAnswer(delegatesTo(this.mails)).when(this.flaky).settle(any(), any());
		write(1, this.mira);

		InHand hand = start(this.relay.port());

		Awaitility.await().untilAsserted(() -> assertThat(this.relay.kept()).hasSize(1));
		awaitCount(MailStatus.HANDED_OVER, 1);
		Awaitility.await().untilAsserted(() -> {
			letHoldsRunOut();
			hand.renew();
			assertThat(this.mails.recover()).isOne();
		});
		assertThat(this.desk.count(MailStatus.POSSIBLY_SENT)).isOne();
		write(6, this.mira);
		awaitCount(MailStatus.ACCEPTED, 6);
		assertThat(this.relay.kept()).hasSize(7);
	}

	@Test
	void whatIsInHandIsHeldHoweverLongItTakes() {
		this.relay.at(Step.DOT, ScriptedRelay.SILENCE);
		write(1, this.mira);

		InHand hand = start(this.relay.port());

		awaitCount(MailStatus.HANDED_OVER, 1);
		letHoldsRunOut();
		hand.renew();
		assertThat(this.mails.recover()).isZero();
	}

	@Test
	@Timeout(20)
	void afterTheEndNobodyWaitsForTablesThatAreAway() throws InterruptedException {
		doThrow(new CannotCreateTransactionException("the tables are closed")).when(this.flaky).settle(any(), any());
		write(1, this.mira);
		OutgoingMail mail = this.mails.take(this.ids.next(), 1).getFirst();

		courier(this.relay.port(), new RelayWatch(SETTINGS, this.clock)).deliver(mail, () -> false);

		then(this.flaky).should(times(1)).settle(any(), any());
	}

	@Test
	void aMailWaitsForAnAddressThatComesLater() {
		UUID stranger = this.ids.next();
		write(1, stranger);
		start(this.relay.port());
		Awaitility.await()
			.untilAsserted(
					() -> assertThat(this.database.sql("select attempts from mail").query(Integer.class).single())
						.isPositive());
		assertThat(this.relay.kept()).isEmpty();

		know(stranger, "stranger@example.org");

		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept().getFirst()).contains("stranger@example.org");
	}

	@Test
	void anAddressThatIsNoneFailsAtOnce() {
		UUID typo = this.ids.next();
		know(typo, "mira at example");
		write(1, typo);

		start(this.relay.port());

		awaitCount(MailStatus.PERMANENT_FAILURE, 1);
		assertThat(this.relay.connections()).isZero();
	}

	@Test
	void whatAPersonTypedCannotBeginAnotherHeader() {
		UUID sly = this.ids.next();
		this.database.sql(
				"insert into contact (member_id, email, name, locale, changed_at, version) values (:id, 'sly@example.org', :name, 'en-GB', now(6), 0)")
			.param("id", Columns.bytes(sly))
			.param("name", "Sly\r\nBcc: everybody@example.org\r\n\r\nBuy")
			.update();
		write(1, sly);

		start(this.relay.port());

		awaitCount(MailStatus.ACCEPTED, 1);
		assertThat(this.relay.kept().getFirst()).doesNotContainPattern("(?m)^Bcc:").contains("To: ");
	}

	private InHand start(int port) {
		RelayWatch watch = new RelayWatch(SETTINGS, this.clock);
		InHand hand = new InHand(this.flaky, this.ids);
		Delivery delivery = new Delivery(hand, courier(port, watch), watch, this.bell, SETTINGS);
		this.instances.add(delivery);
		delivery.start();
		return hand;
	}

	private Courier courier(int port, RelayWatch watch) {
		MailProperties mail = new MailProperties();
		mail.setHost("localhost");
		mail.setPort(port);
		Relay lines = new Relay(mail, SETTINGS, this.clock);
		return new Courier(this.flaky, this.postings, this.envelopes, lines, watch);
	}

	private void hurry() {
		this.database.sql("update mail set next_attempt_at = now(6) where next_attempt_at is not null").update();
		this.bell.ring();
	}

	private void letHoldsRunOut() {
		this.database.sql("update mail set held_until = now(6) - interval 1 second where held_until is not null")
			.update();
	}

	private void know(UUID member, String email) {
		this.database.sql(
				"insert into contact (member_id, email, name, locale, changed_at, version) values (:id, :email, 'Mira', 'en-GB', now(6), 0)")
			.param("id", Columns.bytes(member))
			.param("email", email)
			.update();
	}

	private void write(int count, UUID member) {
		for (int i = 0; i < count; i++) {
			this.database.sql("""
					insert into mail (id, event_id, recipient_id, kind, urgent, subject_id, reference, status, attempts,
						next_attempt_at, occurred_at, created_at, changed_at, version)
					values (:id, :event, :member, 'APPLICATION_RECEIVED', 0, :event, 'PG-7K2M-9QX4', 'CREATED', 0,
						now(6), now(6), now(6), now(6), 0)
					""")
				.param("id", Columns.bytes(this.ids.next()))
				.param("event", Columns.bytes(this.ids.next()))
				.param("member", Columns.bytes(member))
				.update();
		}
		this.bell.ring();
	}

	private void awaitCount(MailStatus status, long count) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.desk.count(status)).isEqualTo(count));
	}

	private HashSet<String> messageIds() {
		HashSet<String> ids = new HashSet<>();
		this.relay.kept()
			.forEach((mail) -> MESSAGE_ID.matcher(mail).results().forEach((found) -> ids.add(found.group(1))));
		return ids;
	}

}
