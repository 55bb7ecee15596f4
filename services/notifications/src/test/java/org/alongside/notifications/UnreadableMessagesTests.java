package org.alongside.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;
import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationRequested;
import org.alongside.contracts.members.ContactsEvent.ContactChanged;
import org.alongside.contracts.members.LettersEvent.LetterRequested;
import org.alongside.contracts.members.MembersEvent.Died;
import org.alongside.contracts.members.SignInEvent.SignInRequested;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceGiven;
import org.alongside.contracts.peersupport.PeerLettersEvent.PeerLetterRequested;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportRequestMade;
import org.alongside.contracts.peersupport.SupervisionEvent.SupervisionDue;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerApproved;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.servers.WithServers;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A message that nobody can read is put where staff see it, and is in nobody's way. */
@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications")
@DirtiesContext
class UnreadableMessagesTests {

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
	private Ids ids;

	@Test
	void inSignInMailsOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		UUID id = this.ids.next();

		isHeardAfterOneThatCannotBeRead("notifications.sign-in", new SignInRequested(id, now(), this.ids.next(),
				"SIGN_IN", now().plus(Duration.ofMinutes(10)), this.seal.seal(id, "{}")));
	}

	@Test
	void inLettersOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		UUID id = this.ids.next();

		isHeardAfterOneThatCannotBeRead("notifications.letters", new LetterRequested(id, now(), this.ids.next(),
				"FAREWELL", now().plus(Duration.ofDays(7)), this.seal.seal(id, "{}")));
	}

	@Test
	void inMembersOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("notifications.members", new Died(this.ids.next(), now(), this.ids.next()));
	}

	@Test
	void inContactsOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("notifications.contacts",
				new ContactChanged(this.ids.next(), now(), this.ids.next(), "mira@example.org", "Mira", "en-GB"));
	}

	@Test
	void inGrantsOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("notifications.grants",
				new ApplicationSubmitted(this.ids.next(), now(), this.ids.next(), this.ids.next(), "PG-7K2M-9QX4"));
		UUID id = this.ids.next();
		isHeardAfterOneThatCannotBeRead("notifications.grants-letters", new ConfirmationRequested(id, now(),
				this.ids.next(), "CONFIRMATION_ASKED", now().plus(Duration.ofDays(14)), this.seal.seal(id, "{}")));
	}

	@Test
	void inPeerSupportOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("notifications.peer-support",
				new SupportRequestMade(this.ids.next(), now(), this.ids.next(), this.ids.next(), "PB-7K2M-9QX4"));
		isHeardAfterOneThatCannotBeRead("notifications.volunteers",
				new VolunteerApproved(this.ids.next(), now(), this.ids.next(), this.ids.next(), "VO-7K2M-9QX4"));
		isHeardAfterOneThatCannotBeRead("notifications.groups", new GroupPlaceGiven(this.ids.next(), now(),
				this.ids.next(), this.ids.next(), "GC-7K2M-9QX4", "TAKEN", now(), now(), "Europe/London", 0));
		isHeardAfterOneThatCannotBeRead("notifications.supervision",
				new SupervisionDue(this.ids.next(), now(), this.ids.next(), LocalDate.of(2026, 11, 23), 1, 0, 0));
		UUID id = this.ids.next();
		isHeardAfterOneThatCannotBeRead("notifications.peer-letters", new PeerLetterRequested(id, now(),
				this.ids.next(), "REFERENCE_ASKED", now().plus(Duration.ofDays(28)), this.seal.seal(id, "{}")));
	}

	private void isHeardAfterOneThatCannotBeRead(String group, PlatformEvent next) {
		this.kafka.send(unreadable(next)).join();
		Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(deadLetters(group)).isOne());

		this.transaction.executeWithoutResult((_) -> this.outbox.tell(next));

		Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(heard(group, next)).isOne());
		assertThat(deadLetters(group)).isOne();
	}

	private ProducerRecord<Object, Object> unreadable(PlatformEvent like) {
		String type = like.getClass().getAnnotation(JsonTypeName.class).value();
		var message = new ProducerRecord<Object, Object>(like.topic(), like.key().toString(),
				"{\"eventId\": 7".getBytes(StandardCharsets.UTF_8));
		message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
		message.headers().add("ce_id", this.ids.next().toString().getBytes(StandardCharsets.UTF_8));
		return message;
	}

	private long deadLetters(String group) {
		return this.database
			.sql("select count(*) from dead_letter where consumer_group = :group and reason like '%cannot be read%'")
			.param("group", group)
			.query(Long.class)
			.single();
	}

	private long heard(String group, PlatformEvent event) {
		return this.database.sql("select count(*) from inbox where consumer = :group and event_id = :event")
			.param("group", group)
			.param("event", Columns.bytes(event.eventId()))
			.query(Long.class)
			.single();
	}

	private static Instant now() {
		return Instant.now();
	}

}
