package org.alongside.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.alongside.testing.events.EventProbe;
import org.alongside.testing.events.HeardEvent;
import org.alongside.testing.processes.Cluster;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a journey leaves behind: when nothing is under way any more, and what then stands
 * in logs and topics.
 */
class Aftermath {

	private static final String CONTACTS = "members.contacts";

	private static final String UNTOLD = "select count(*) from outbox";

	private static final String UNSENT = "select count(*) from mail where next_attempt_at is not null or holder is not null";

	private final Cluster cluster;

	private final Path data;

	Aftermath(Cluster cluster, Path data) {
		this.cluster = cluster;
		this.data = data;
	}

	/**
	 * Waits until nobody has anything to tell or to mail, for longer than a hold lasts
	 * that somebody who was killed left behind.
	 */
	void awaitQuiet() {
		await().atMost(Duration.ofMinutes(3))
			.pollInterval(Duration.ofMillis(500))
			.during(Duration.ofSeconds(20))
			.untilAsserted(() -> {
				assertThat(count("members", UNTOLD)).as("facts members has not told").isZero();
				assertThat(count("grants", UNTOLD)).as("facts grants has not told").isZero();
				assertThat(count("notifications", UNTOLD)).as("facts notifications has not told").isZero();
				assertThat(count("notifications", UNSENT)).as("mails that are under way").isZero();
			});
	}

	void logsSayNothingOf(Family family) {
		List<Path> logs = logs();
		assertThat(logs).as("logs in %s", this.data)
			.extracting((log) -> log.getFileName().toString())
			.contains("members.log", "grants.log", "notifications.log", "edge.log");
		for (Path log : logs) {
			assertThat(read(log)).as(log.getFileName().toString())
				.doesNotContainIgnoringCase(family.reachable().toArray(CharSequence[]::new))
				.doesNotContainIgnoringCase(family.confidential().toArray(CharSequence[]::new));
		}
	}

	void topicsSayNothingOf(Family family) {
		try (var probe = EventProbe.fromTheBeginning(this.cluster.kafka(), topics())) {
			List<HeardEvent> told = probe.untilQuiet(Duration.ofSeconds(2));
			assertThat(told).as("what was told").isNotEmpty();
			assertThat(told).as("what was told, contacts aside")
				.filteredOn((event) -> !event.topic().equals(CONTACTS))
				.noneMatch((event) -> mentions(event, family.reachable()));
			assertThat(told).as("what was told").noneMatch((event) -> mentions(event, family.confidential()));
		}
	}

	private static boolean mentions(HeardEvent event, List<String> words) {
		String all = event.toString().toLowerCase(Locale.ROOT);
		return words.stream().anyMatch((word) -> all.contains(word.toLowerCase(Locale.ROOT)));
	}

	private String[] topics() {
		try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.cluster.kafka()))) {
			return admin.listTopics().names().get().toArray(String[]::new);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What the services log, and what the processes say besides. */
	private List<Path> logs() {
		return Stream.of("logs", "output").map(this.data::resolve).flatMap(Aftermath::files).toList();
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long count(String schema, String query) throws SQLException {
		var database = this.cluster.databases().schema(schema);
		try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
				var statement = connection.createStatement();
				var row = statement.executeQuery(query)) {
			row.next();
			return row.getLong(1);
		}
	}

}
