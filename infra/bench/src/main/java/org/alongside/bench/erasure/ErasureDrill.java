package org.alongside.bench.erasure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.bench.Table;
import org.alongside.bench.kill.Mailbox;
import org.alongside.bench.kill.Visitor;
import org.alongside.testing.processes.Cluster;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Somebody joins, applies twice (one is granted, one is still open) with files and bank
 * details, and leaves. Then every table, topic, log and file of every service is searched
 * for what they told us, and what is found is held against what the law lets us keep.
 */
public final class ErasureDrill {

	/** Where the law makes us keep a word, and which. */
	private static final Map<String, List<String>> KEPT = Map.of("grants.grant_application.applicant_name",
			List.of("name"), "grants.payment.payee_name", List.of("name"));

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private ErasureDrill() {
	}

	/**
	 * Drills, prints what is left and what is kept, and ends with one line for machines.
	 * @return whether nothing is left
	 */
	public static boolean run() throws IOException, SQLException, InterruptedException, ExecutionException {
		Path data = Files.createTempDirectory("alongside-drill");
		try {
			return drill(data);
		}
		finally {
			try (Stream<Path> files = Files.walk(data)) {
				files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
			}
		}
	}

	private static boolean drill(Path data) throws IOException, SQLException, InterruptedException, ExecutionException {
		System.out.println("Starting every service; whoever leaves is erased at once.");
		try (Cluster cluster = Cluster.startIn(data, classPath(), Map.of("MEMBERS_LEAVING_GRACE", "0d",
				"MEMBERS_LEAVING_LOOK_EVERY", "PT2S", "MEMBERS_LEAVING_RETRACTAGAINAFTER", "5s"))) {
			compactSoon(cluster);
			Mailbox mailbox = new Mailbox(cluster.mailbox());
			Canary person = live(cluster, mailbox);
			settle(cluster);
			Search search = new Search(cluster, data, words());
			Map<String, List<String>> before = Map.copyOf(search.everywhere());
			System.out.printf("Before: found in %d places of %d values, records and files.%n", before.size(),
					search.looked());
			person.leaves();
			awaitFarewell(cluster, mailbox);
			return report(cluster, mailbox, search, before);
		}
	}

	private static Canary live(Cluster cluster, Mailbox mailbox) {
		Canary person = Canary.joins(new Visitor(cluster.origin()), mailbox);
		String granted = person.fillsAnApplication();
		person.sends(granted);
		Canary officer = Canary.staff("officer", new Visitor(cluster.origin()), mailbox);
		officer.decides(granted, "recommend", Map.of("amount", "80", "reasons", "RULES_MET", "conflict", "NO", "note",
				"Visits " + Canary.PRIVATE.get("patient")));
		Canary approver = Canary.staff("approver", new Visitor(cluster.origin()), mailbox);
		approver.decides(granted, "approve",
				Map.of("fund", approver.fundOn(granted), "reasons", "RULES_MET", "conflict", "NO"));
		person.fillsAnApplication();
		return person;
	}

	/**
	 * No bank is here: its word that the money arrived is written down as it would be.
	 */
	private static void settle(Cluster cluster) throws SQLException {
		var database = cluster.databases().schema("grants");
		try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
				var statement = connection.createStatement()) {
			statement.executeUpdate("UPDATE payment SET status = 'ACCEPTED'");
		}
	}

	/** All have answered when the last mail is told; then it must arrive. */
	private static void awaitFarewell(Cluster cluster, Mailbox mailbox) throws SQLException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (count(cluster, "members", "SELECT COUNT(*) FROM erasure WHERE farewell_at IS NOT NULL") == 0
				|| mailbox.lettersTo(Canary.EMAIL).stream().noneMatch((mail) -> mail.subject().contains("Goodbye"))
				|| count(cluster, "notifications", "SELECT COUNT(*) FROM mail WHERE sealed IS NOT NULL") > 0) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("No last mail came in " + PATIENCE);
			}
			Canary.pause();
		}
	}

	private static boolean report(Cluster cluster, Mailbox mailbox, Search search, Map<String, List<String>> before)
			throws SQLException, IOException {
		Map<String, List<String>> left = new LinkedHashMap<>();
		long end = System.nanoTime() + PATIENCE.toNanos();
		do { // the broker compacts in its own time
			left.clear();
			search.everywhere()
				.forEach((place, names) -> names.stream()
					.filter((name) -> !KEPT.getOrDefault(place, List.of()).contains(name))
					.forEach((name) -> left.computeIfAbsent(place, (_) -> new ArrayList<>()).add(name)));
		}
		while (left.keySet().stream().anyMatch((place) -> place.startsWith("topic ")) && System.nanoTime() < end);
		mailbox.letters()
			.stream()
			.filter((mail) -> Canary.PRIVATE.values().stream().anyMatch((word) -> mail.text().contains(word)))
			.forEach((mail) -> left.put("mail " + mail.subject(), List.of("private words")));
		long kept = count(cluster, "members", "SELECT COALESCE(SUM(kept), 0) FROM erasure_answer");
		long answers = count(cluster, "members", "SELECT COUNT(*) FROM erasure_answer");
		System.out.println();
		System.out.println(new Table("what", "count").row("places where words were found before", "" + before.size())
			.row("values, records and files looked into after", "" + search.looked())
			.row("services that said they had forgotten", "" + answers)
			.row("places where words are left", "" + left.size())
			.row("records kept by law: name and amount of a grant, for 6 years, without health data", "" + kept));
		left.forEach((place, names) -> System.out.println("  left: " + place + " " + names));
		KEPT.forEach((place, names) -> System.out.println("  kept: " + place + " " + names));
		System.out.println("  kept: the mails in the person's own mailbox, which is theirs");
		System.out.println();
		System.out.printf("RESULT erasure left=%d kept=%d%n", left.size(), kept);
		return left.isEmpty() && kept == 1 && !before.isEmpty();
	}

	private static Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>(Canary.PRIVATE);
		words.put("name", Canary.NAME);
		words.put("address", Canary.EMAIL);
		return words;
	}

	/** What takes a broker a day takes seconds here. */
	private static void compactSoon(Cluster cluster) throws InterruptedException, ExecutionException {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.kafka()))) {
			var contacts = new ConfigResource(ConfigResource.Type.TOPIC, "members.contacts");
			List<AlterConfigOp> soon = Map
				.of("segment.ms", "1000", "min.cleanable.dirty.ratio", "0.001", "max.compaction.lag.ms", "2000")
				.entrySet()
				.stream()
				.map((entry) -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), OpType.SET))
				.toList();
			admin.incrementalAlterConfigs(Map.of(contacts, soon)).all().get();
		}
	}

	private static long count(Cluster cluster, String schema, String sql) throws SQLException {
		var database = cluster.databases().schema(schema);
		try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
				var statement = connection.createStatement();
				var row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}

	/** What the platform runs, without what only the bench compares it with. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("spring-modulith") && !entry.contains("alongside-bench"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
