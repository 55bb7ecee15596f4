package org.alongside.testing.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.alongside.servers.KafkaBroker;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The broker under test.
 *
 * @param where how it was started, in words
 */
record TestKafka(String bootstrapServers, String version, String where) {

	static final String IMAGE = "apache/kafka:4.2.0";

	static TestKafka inContainer() {
		KafkaContainer container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
			.withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
			.withEnv("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "1000");
		container.start();
		Closing.withTheJvm(container::stop);
		Map<String, String> labels = Objects.requireNonNullElse(container.getContainerInfo().getConfig().getLabels(),
				Map.of());
		return new TestKafka(container.getBootstrapServers(),
				labels.getOrDefault("org.opencontainers.image.version", IMAGE.split(":")[1]),
				"in a container of " + IMAGE);
	}

	static TestKafka embedded() {
		Path home = Closing.folder("kafka");
		KafkaBroker broker = KafkaBroker.start(home, 0);
		Closing.withTheJvm(broker::close, home);
		return new TestKafka(broker.bootstrapServers(), AppInfoParser.getVersion(), "embedded");
	}

}
