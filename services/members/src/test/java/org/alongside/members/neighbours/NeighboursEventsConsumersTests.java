package org.alongside.members.neighbours;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;
import org.alongside.contracts.grants.GrantsPrivacyEvent.GrantsDataPart;
import org.alongside.contracts.grants.GrantsPrivacyEvent.GrantsErasureCompleted;
import org.alongside.contracts.notifications.NotificationsPrivacyEvent.NotificationsErasureCompleted;
import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent.PeerSupportErasureCompleted;
import org.alongside.members.MembersApplication;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
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

/**
 * An answer counts once however often it comes, and one that cannot be read is in
 * nobody's way.
 */
@SpringBootTest(classes = MembersApplication.class,
		properties = { "spring.config.name=members", "spring.application.name=members" })
@WithServers(schema = "members")
@DirtiesContext
class NeighboursEventsConsumersTests {

	@Autowired
	private GrantsEventsConsumer grants;

	@Autowired
	private Outbox outbox;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private KafkaOperations<Object, Object> kafka;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	@Test
	void thatAServiceHasForgottenSomebodyCountsOnce() {
		UUID erasure = erasure();
		var done = new GrantsErasureCompleted(this.ids.next(), Instant.now(), this.ids.next(), erasure, 2);

		this.grants.on(done);
		this.grants.on(done);
		this.database.sql("delete from inbox").update();
		this.grants.on(done);

		assertThat(this.database.sql("select group_concat(service, ' ', kept) from erasure_answer where erasure_id = ?")
			.param(Columns.bytes(erasure))
			.query(String.class)
			.single()).isEqualTo("grants 2");
	}

	@Test
	void aPieceOfACopyThatNobodyAskedForIsPassedOver() {
		this.grants.on(new GrantsDataPart(this.ids.next(), Instant.now(), this.ids.next(), this.ids.next(), 1, true,
				"c2VhbGVk"));

		assertThat(this.database.sql("select count(*) from data_copy_piece").query(Long.class).single()).isZero();
	}

	@Test
	void ofGrantsOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("members.grants",
				new GrantsErasureCompleted(this.ids.next(), Instant.now(), this.ids.next(), erasure(), 0));
	}

	@Test
	void ofNotificationsOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("members.notifications",
				new NotificationsErasureCompleted(this.ids.next(), Instant.now(), this.ids.next(), erasure(), 0));
	}

	@Test
	void ofPeerSupportOneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		isHeardAfterOneThatCannotBeRead("members.peer-support",
				new PeerSupportErasureCompleted(this.ids.next(), Instant.now(), this.ids.next(), erasure(), 0));
	}

	private UUID erasure() {
		UUID id = this.ids.next();
		this.database.sql("insert into erasure (id, person_id, begun_at, version) values (?, ?, ?, 0)")
			.params(Columns.bytes(id), Columns.bytes(this.ids.next()), Columns.utc(Instant.now()))
			.update();
		return id;
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
			.sql("select count(*) from dead_letter where consumer_group = ? and reason like '%cannot be read%'")
			.param(group)
			.query(Long.class)
			.single();
	}

	private long heard(String group, PlatformEvent event) {
		return this.database.sql("select count(*) from inbox where consumer = ? and event_id = ?")
			.params(group, Columns.bytes(event.eventId()))
			.query(Long.class)
			.single();
	}

}
