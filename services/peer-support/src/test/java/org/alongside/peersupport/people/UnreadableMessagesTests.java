package org.alongside.peersupport.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.members.MembersEvent;
import org.alongside.contracts.members.MembersEvent.ConsentGiven;
import org.alongside.peersupport.PeerSupportApplication;
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

/** A message that nobody can read is put where staff see it, and is in nobody's way. */
@SpringBootTest(classes = PeerSupportApplication.class,
		properties = { "spring.config.name=peer-support", "spring.application.name=peer-support" })
@WithServers(schema = "peer_support_unreadable")
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
	private Ids ids;

	@Test
	void oneThatCannotBeReadIsADeadLetterAndTheNextIsHeard() {
		UUID member = this.ids.next();
		var message = new ProducerRecord<Object, Object>(MembersEvent.TOPIC, member.toString(),
				"{\"eventId\": 7".getBytes(StandardCharsets.UTF_8));
		message.headers().add("ce_type", "members.consent-given.v1".getBytes(StandardCharsets.UTF_8));
		message.headers().add("ce_id", this.ids.next().toString().getBytes(StandardCharsets.UTF_8));
		this.kafka.send(message).join();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(count("SELECT COUNT(*) FROM dead_letter")).isOne());

		this.transaction.executeWithoutResult((_) -> this.outbox.tell(new ConsentGiven(this.ids.next(), Instant.now(),
				member, "HOLD_HEALTH_DATA", "1", "ENGLAND", "EXPLICIT_CONSENT", "SELF")));

		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(count("SELECT COUNT(*) FROM person")).isOne());
	}

	private long count(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

}
