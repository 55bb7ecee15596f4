package org.alongside.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KafkaBrokerTests {

	@TempDir
	private Path temp;

	@Test
	void whatWasAcknowledgedIsThereAfterTheNextStart() throws Exception {
		try (KafkaBroker broker = KafkaBroker.start(home(), 0)) {
			Topics.declared().applyTo(broker.bootstrapServers());
			send(broker, "grants.applications", "kept");
		}

		try (KafkaBroker broker = KafkaBroker.start(home(), 0)) {
			assertThat(firstOf(broker, "grants.applications")).isEqualTo("kept");
		}
	}

	@Test
	void makingTheTopicsAgainSetsRightWhatDiffers() throws Exception {
		try (KafkaBroker broker = KafkaBroker.start(home(), 0); Admin admin = admin(broker)) {
			admin.createTopics(List.of(new NewTopic("members.contacts", 1, (short) 1))).all().get();

			Topics.declared().applyTo(broker.bootstrapServers());
			Topics.declared().applyTo(broker.bootstrapServers());

			assertThat(cleanupPolicyOfContacts(admin)).isEqualTo("compact");
			assertThat(partitionsOfContacts(admin)).isEqualTo(6);
			assertThat(admin.listTopics().names().get()).containsAll(Topics.declared().names());
		}
	}

	@Test
	void nobodyGetsATopicByMistypingItsName() {
		try (KafkaBroker broker = KafkaBroker.start(home(), 0)) {
			assertThatExceptionOfType(ExecutionException.class)
				.isThrownBy(() -> send(broker, "grant.aplications", "lost"))
				.withMessageContaining("not present in metadata");
		}
	}

	@Test
	void aPortInUseIsRefusedInOneLine() {
		try (KafkaBroker broker = KafkaBroker.start(home(), 0)) {
			assertThatExceptionOfType(ServerDidNotStart.class)
				.isThrownBy(() -> KafkaBroker.start(this.temp.resolve("other"), broker.port()))
				.withMessageContaining("ALONGSIDE_KAFKA_PORT");
		}
	}

	private static String cleanupPolicyOfContacts(Admin admin) throws Exception {
		ConfigResource contacts = new ConfigResource(ConfigResource.Type.TOPIC, "members.contacts");
		var configs = admin.describeConfigs(List.of(contacts)).all().get();
		return Objects.requireNonNull(configs.get(contacts)).get("cleanup.policy").value();
	}

	private static int partitionsOfContacts(Admin admin) throws Exception {
		var topics = admin.describeTopics(List.of("members.contacts")).allTopicNames().get();
		return Objects.requireNonNull(topics.get("members.contacts")).partitions().size();
	}

	private Path home() {
		return this.temp.resolve("my broker");
	}

	private static Admin admin(KafkaBroker broker) {
		return Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()));
	}

	private static void send(KafkaBroker broker, String topic, String words) throws Exception {
		try (KafkaProducer<String, String> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 3000), new StringSerializer(),
				new StringSerializer())) {
			producer.send(new ProducerRecord<>(topic, "key", words)).get();
		}
	}

	private static String firstOf(KafkaBroker broker, String topic) {
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers",
				broker.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest"),
				new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(topic));
			return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
		}
	}

}
