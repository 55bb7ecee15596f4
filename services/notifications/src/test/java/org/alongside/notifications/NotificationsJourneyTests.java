package org.alongside.notifications;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.PlatformEvent;
import org.alongside.contracts.grants.GrantsEvent.ApplicationApproved;
import org.alongside.contracts.grants.GrantsEvent.ApplicationDeclined;
import org.alongside.contracts.grants.GrantsEvent.ApplicationRecommended;
import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.contracts.members.ContactsEvent;
import org.alongside.contracts.members.ContactsEvent.ContactChanged;
import org.alongside.contracts.members.LettersEvent.LetterRequested;
import org.alongside.contracts.members.SealedLetter;
import org.alongside.contracts.members.SignInEvent.SignInRequested;
import org.alongside.contracts.members.SignInMail;
import org.alongside.contracts.notifications.NotificationsEvent;
import org.alongside.notifications.delivery.TestRelay;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.events.EventProbe;
import org.alongside.testing.servers.TestServers;
import org.alongside.testing.servers.WithServers;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One family's mails, from the facts on the broker to the relay: a way in, a receipt, a
 * decision, and silence after they have left.
 */
@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications" })
@WithServers(schema = "notifications")
@DirtiesContext
class NotificationsJourneyTests {

	private static final TestRelay RELAY = TestRelay.start();

	@Autowired
	private Outbox outbox;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private KafkaOperations<Object, Object> kafka;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Ids ids;

	@DynamicPropertySource
	static void whereTheRelayIs(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.port", RELAY::port);
	}

	@AfterAll
	static void closeTheRelay() throws IOException {
		RELAY.close();
	}

	@Test
	void aFamilyIsMailedOnceForEachThingItMustKnow() {
		UUID mira = this.ids.next();
		UUID application = this.ids.next();
		try (EventProbe probe = EventProbe.on(TestServers.bootstrapServers(), NotificationsEvent.TOPIC)) {

			// A receipt that is heard before the address, and twice, waits, and is sent
			// once.
			var submitted = new ApplicationSubmitted(this.ids.next(), now(), application, mira, "PG-7K2M-9QX4");
			tell(submitted, submitted);
			await().untilAsserted(() -> assertThat(mailsTo(mira)).isOne());
			tell(new ContactChanged(this.ids.next(), now(), mira, "mira@example.org", "Mira", "en-GB"));
			await().untilAsserted(() -> assertThat(RELAY.mailsTo("mira@example.org")).hasSize(1));
			assertThat(RELAY.mailsTo("mira@example.org").getFirst()).contains("PG-7K2M-9QX4");
			assertThat(probe.await("notifications.accepted.v1").body()).contains(submitted.eventId().toString())
				.doesNotContain("mira@example.org", "Mira");

			// What staff think among themselves is not told; what two have decided is.
			tell(new ApplicationRecommended(this.ids.next(), now(), application, mira, "PG-7K2M-9QX4", 12000, "GBP"),
					new ApplicationApproved(this.ids.next(), now(), application, mira, "PG-7K2M-9QX4", 12000, "GBP"));
			await().untilAsserted(() -> assertThat(RELAY.mailsTo("mira@example.org")).hasSize(2));
			assertThat(RELAY.mailsTo("mira@example.org").getLast()).contains("There is a decision")
				.doesNotContain("120.00", "pprove");

			// A way in goes to the sealed address, and nothing of it stays.
			askedForAWayIn("new@example.org", Instant.now().plus(Duration.ofMinutes(15)));
			await().untilAsserted(() -> assertThat(RELAY.mailsTo("new@example.org")).hasSize(1));
			assertThat(RELAY.mailsTo("new@example.org").getFirst()).contains("654321");
			await().untilAsserted(() -> assertThat(
					this.database.sql("select count(*) from mail where sealed is not null").query(Long.class).single())
				.isZero());

			// So does what staff answered, in their own words.
			UUID reply = this.ids.next();
			tell(new LetterRequested(reply, now(), this.ids.next(), "ENQUIRY_REPLY", now().plus(Duration.ofDays(7)),
					this.seal.seal(reply, this.json.writeValueAsString(
							new SealedLetter("asks@example.org", "Noor", "EN-7K2M-9QX4", "", "We meet on Mondays.")))));
			await().untilAsserted(() -> assertThat(RELAY.mailsTo("asks@example.org")).hasSize(1));
			assertThat(RELAY.mailsTo("asks@example.org").getFirst()).contains("Hello Noor", "We meet on Mondays.");

			// A link that has died on its way is not sent.
			askedForAWayIn("late@example.org", Instant.now().minusSeconds(1));

			// Whoever has left is not written to, whatever arrives late.
			this.kafka.send(new ProducerRecord<>(ContactsEvent.TOPIC, mira.toString(), null));
			await().untilAsserted(() -> assertThat(contactsWithAnAddress(mira)).isZero());
			tell(new ContactChanged(this.ids.next(), now().minusSeconds(600), mira, "mira@example.org", "Mira",
					"en-GB"), new ApplicationDeclined(this.ids.next(), now(), application, mira, "PG-7K2M-9QX4"));
			await().untilAsserted(() -> assertThat(mailsTo(mira)).isEqualTo(3));
			await()
				.untilAsserted(() -> assertThat(this.database.sql("select attempts from mail order by id desc limit 1")
					.query(Integer.class)
					.single()).isPositive());
			assertThat(contactsWithAnAddress(mira)).isZero();
			assertThat(RELAY.mailsTo("mira@example.org")).hasSize(2);
			assertThat(RELAY.mailsTo("late@example.org")).isEmpty();
		}
	}

	private void askedForAWayIn(String email, Instant until) {
		UUID id = this.ids.next();
		String sealed = this.seal.seal(id, this.json
			.writeValueAsString(new SignInMail(email, "New", "http://localhost:8080/identity/link?token=x", "654321")));
		tell(new SignInRequested(id, now(), this.ids.next(), "SIGN_IN", until, sealed));
	}

	private void tell(PlatformEvent... events) {
		for (PlatformEvent event : events) {
			this.transaction.executeWithoutResult((_) -> this.outbox.tell(event));
		}
	}

	private long mailsTo(UUID member) {
		return count("select count(*) from mail where recipient_id = :member", member);
	}

	private long contactsWithAnAddress(UUID member) {
		return count("select count(*) from contact where email is not null and member_id = :member", member);
	}

	private long count(String sql, UUID member) {
		return this.database.sql(sql).param("member", Columns.bytes(member)).query(Long.class).single();
	}

	private static Instant now() {
		return Instant.now();
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofSeconds(30));
	}

}
