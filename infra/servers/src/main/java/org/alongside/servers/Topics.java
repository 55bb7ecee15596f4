package org.alongside.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.yaml.snakeyaml.Yaml;

/**
 * The topics of {@code infra/kafka/topics.yaml}, made so on a broker. Doing it again
 * changes nothing; a topic that the file no longer names is left alone, since what was
 * told cannot be untold.
 */
public final class Topics {

	private final List<Topic> topics;

	private Topics(List<Topic> topics) {
		this.topics = topics;
	}

	/**
	 * Every topic of the platform.
	 */
	public static Topics declared() {
		try (InputStream file = Topics.class.getResourceAsStream("topics.yaml")) {
			Map<String, List<Map<String, Object>>> document = new Yaml().load(Objects.requireNonNull(file));
			return new Topics(Objects.requireNonNull(document.get("topics")).stream().map(Topic::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes the topics on the broker named by the only argument.
	 */
	public static void main(String[] arguments) {
		if (arguments.length != 1) {
			System.err.println("Say which broker: Topics HOST:PORT");
			System.exit(2);
		}
		try {
			declared().applyTo(arguments[0]);
			System.out.println("Topics are in place: " + String.join(", ", declared().names()));
		}
		catch (ServerDidNotStart ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	public List<String> names() {
		return this.topics.stream().map(Topic::name).toList();
	}

	/**
	 * Creates what is missing, widens what has too few partitions, and sets the
	 * configuration of all.
	 */
	public void applyTo(String bootstrapServers) {
		Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
				AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 60_000);
		try (Admin admin = Admin.create(settings)) {
			Set<String> present = admin.listTopics().names().get();
			admin.createTopics(
					this.topics.stream().filter((topic) -> !present.contains(topic.name())).map(Topic::asNew).toList())
				.all()
				.get();
			List<Topic> older = this.topics.stream().filter((topic) -> present.contains(topic.name())).toList();
			widen(admin, older);
			configure(admin, older);
			awaitPartitions(admin);
		}
		catch (ExecutionException ex) {
			throw new ServerDidNotStart("The topics could not be made on " + bootstrapServers + ": " + ex.getMessage(),
					ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerDidNotStart("Stopped while making the topics.", ex);
		}
	}

	/**
	 * The broker answers before all of it knows; whoever comes after us should find
	 * everything in place.
	 */
	private void awaitPartitions(Admin admin) throws ExecutionException, InterruptedException {
		for (int i = 0; i < 100 && !narrow(admin, this.topics).isEmpty(); i++) {
			Thread.sleep(50);
		}
	}

	private static void widen(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
		Map<String, NewPartitions> wider = new TreeMap<>();
		narrow(admin, topics).forEach((topic) -> wider.put(topic.name(), NewPartitions.increaseTo(topic.partitions())));
		if (!wider.isEmpty()) {
			admin.createPartitions(wider).all().get();
		}
	}

	/**
	 * Those that have fewer partitions than they should, or that the broker does not know
	 * yet.
	 */
	private static List<Topic> narrow(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
		List<Topic> narrow = new ArrayList<>();
		var descriptions = admin.describeTopics(topics.stream().map(Topic::name).toList()).topicNameValues();
		for (Topic topic : topics) {
			try {
				TopicDescription description = Objects.requireNonNull(descriptions.get(topic.name())).get();
				if (description.partitions().size() < topic.partitions()) {
					narrow.add(topic);
				}
			}
			catch (ExecutionException ex) {
				if (!(ex.getCause() instanceof UnknownTopicOrPartitionException)) {
					throw ex;
				}
				narrow.add(topic);
			}
		}
		return narrow;
	}

	private static void configure(Admin admin, List<Topic> topics) throws ExecutionException, InterruptedException {
		Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
		for (Topic topic : topics) {
			List<AlterConfigOp> operations = new ArrayList<>();
			topic.config()
				.forEach((key, value) -> operations
					.add(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET)));
			changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), operations);
		}
		if (!changes.isEmpty()) {
			admin.incrementalAlterConfigs(changes).all().get();
		}
	}

	private record Topic(String name, int partitions, Map<String, String> config) {

		static Topic of(Map<String, Object> entry) {
			Map<String, String> config = new TreeMap<>();
			if (entry.get("config") instanceof Map<?, ?> written) {
				written.forEach((key, value) -> config.put(String.valueOf(key), String.valueOf(value)));
			}
			return new Topic(String.valueOf(entry.get("name")),
					Integer.parseInt(String.valueOf(entry.get("partitions"))), config);
		}

		NewTopic asNew() {
			return new NewTopic(this.name, Optional.of(this.partitions), Optional.empty()).configs(this.config);
		}

	}

}
