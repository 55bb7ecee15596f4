package org.alongside.bench.kill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.testing.events.EventProbe;
import org.alongside.testing.events.HeardEvent;
import org.alongside.testing.processes.Cluster;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Holds what families were promised against what the topic and the mailboxes have.
 */
final class Reckoning {

	private static final Map<String, String> SUBJECTS = Map.of("grants.application-submitted.v1",
			"We have your application", "grants.application-withdrawn.v1", "You took back your application");

	private static final Map<String, String> KINDS = Map.of("grants.application-submitted.v1", "APPLICATION_RECEIVED",
			"grants.application-withdrawn.v1", "APPLICATION_WITHDRAWN");

	private final List<String> lost = new ArrayList<>();

	private final List<String> doubled = new ArrayList<>();

	private int promises;

	private int letters;

	private int unsure;

	private long deliveries;

	private long repeated;

	private long reordered;

	private final Cluster cluster;

	Reckoning(Cluster cluster) {
		this.cluster = cluster;
	}

	/**
	 * Waits until every outbox is empty, everybody has heard everything, and no mail is
	 * on its way. What still waits when patience ends is lost.
	 */
	void awaitQuiet(Duration patience) throws SQLException {
		long end = System.nanoTime() + patience.toNanos();
		int quiet = 0;
		while (quiet < 3) {
			Map<String, Long> waiting = waiting();
			quiet = waiting.isEmpty() ? quiet + 1 : 0;
			if (System.nanoTime() > end) {
				this.lost.add("still waiting after %s: %s".formatted(patience, waiting));
				return;
			}
			pause();
		}
	}

	void settle(Ledger ledger, Mailbox mailbox) throws SQLException {
		List<HeardEvent> events;
		try (EventProbe probe = EventProbe.fromTheBeginning(this.cluster.kafka(), GrantsEvent.TOPIC)) {
			events = probe.untilQuiet(Duration.ofSeconds(10));
			this.deliveries = events.size();
			this.repeated = probe.duplicates();
			this.reordered = probe.inversions();
		}
		Map<String, Set<String>> told = events.stream()
			.collect(Collectors.groupingBy((event) -> event.type() + " " + event.key(),
					Collectors.mapping(HeardEvent::id, Collectors.toSet())));
		Map<String, Long> received = mailbox.letters()
			.stream()
			.flatMap((letter) -> letter.to().stream().map((to) -> to + " " + letter.subject()))
			.collect(Collectors.groupingBy((letter) -> letter, Collectors.counting()));
		Set<String> perhaps = possiblySent();
		for (Ledger.Entry entry : ledger.entries()) {
			settle("grants.application-submitted.v1", entry, told, received, perhaps);
			if (entry.withdrawn()) {
				settle("grants.application-withdrawn.v1", entry, told, received, perhaps);
			}
		}
	}

	private void settle(String type, Ledger.Entry entry, Map<String, Set<String>> told, Map<String, Long> received,
			Set<String> perhaps) {
		this.promises++;
		int events = told.getOrDefault(type + " " + entry.id(), Set.of()).size();
		note(events, "event %s of %s".formatted(type, entry.reference()));
		long mails = received.getOrDefault("%s %s %s".formatted(entry.email(), SUBJECTS.get(type), entry.reference()),
				0L);
		this.letters += (int) mails;
		if (perhaps.contains(KINDS.get(type) + " " + entry.reference())) {
			this.unsure++;
			if (mails == 0) {
				return;
			}
		}
		note(mails, "mail for %s of %s".formatted(type, entry.reference()));
	}

	private void note(long count, String what) {
		if (count == 0) {
			this.lost.add(what);
		}
		if (count > 1) {
			this.doubled.add(what + " x" + count);
		}
	}

	List<String> lost() {
		return this.lost;
	}

	List<String> doubled() {
		return this.doubled;
	}

	long reordered() {
		return this.reordered;
	}

	int promises() {
		return this.promises;
	}

	int letters() {
		return this.letters;
	}

	/** Mails of which nobody can know whether the relay has them: shown to staff. */
	int unsure() {
		return this.unsure;
	}

	long deliveries() {
		return this.deliveries;
	}

	/** Deliveries beyond the first, which every consumer's inbox lets pass. */
	long repeated() {
		return this.repeated;
	}

	private Map<String, Long> waiting() throws SQLException {
		Map<String, Long> waiting = new TreeMap<>();
		for (String schema : List.of("members", "grants", "notifications")) {
			waiting.put("in the outbox of " + schema, count(schema, "SELECT COUNT(*) FROM outbox"));
		}
		waiting.put("dead letters", deadLetters());
		waiting.put("events not heard", lag());
		waiting.put("mails", count("notifications", "SELECT COUNT(*) FROM mail "
				+ "WHERE status IN ('CREATED', 'SENDING', 'HANDED_OVER', 'TEMPORARY_FAILURE')"));
		waiting.values().removeIf((count) -> count == 0);
		return waiting;
	}

	/** What a consumer gave up on is as good as lost until somebody sees to it. */
	private long deadLetters() throws SQLException {
		long dead = 0;
		for (String schema : List.of("members", "grants", "notifications")) {
			dead += count(schema, "SELECT COUNT(*) FROM dead_letter WHERE state = 'WAITING'");
		}
		return dead;
	}

	/** How far all groups are behind, those of retries among them. */
	private long lag() {
		try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.cluster.kafka()))) {
			long lag = 0;
			for (GroupListing group : admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
				Map<TopicPartition, OffsetAndMetadata> heard = admin.listConsumerGroupOffsets(group.groupId())
					.partitionsToOffsetAndMetadata()
					.get();
				var ends = admin
					.listOffsets(heard.keySet()
						.stream()
						.collect(Collectors.toMap((partition) -> partition, (_) -> OffsetSpec.latest())))
					.all()
					.get();
				for (var partition : heard.entrySet()) {
					lag += Objects.requireNonNull(ends.get(partition.getKey())).offset()
							- partition.getValue().offset();
				}
			}
			return lag;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private long count(String schema, String query) throws SQLException {
		try (Connection connection = connect(schema);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getLong(1);
		}
	}

	private Set<String> possiblySent() throws SQLException {
		Set<String> perhaps = new HashSet<>();
		try (Connection connection = connect("notifications");
				Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("SELECT kind, reference FROM mail WHERE status = 'POSSIBLY_SENT'")) {
			while (row.next()) {
				perhaps.add(row.getString(1) + " " + row.getString(2));
			}
		}
		return perhaps;
	}

	private Connection connect(String schema) throws SQLException {
		var database = this.cluster.databases().schema(schema);
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

	private static void pause() {
		try {
			Thread.sleep(1000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
