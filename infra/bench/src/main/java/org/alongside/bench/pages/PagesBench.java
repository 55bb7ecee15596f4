package org.alongside.bench.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alongside.bench.Table;
import org.alongside.bench.erasure.Canary;
import org.alongside.bench.kill.Mailbox;
import org.alongside.bench.kill.Visitor;
import org.alongside.testing.processes.Cluster;

/**
 * The pages of families and of officers at the public address, with years of decided
 * applications behind them: everything, from the edge to the tables, in seven processes
 * on one machine, which also asks.
 */
public final class PagesBench {

	private static final int FAMILIES = 5;

	private static final int PAST = 20_000;

	private static final int WAITING = 200;

	private static final Duration WARM_UP = Duration.ofSeconds(60);

	private static final Duration MEASURED = Duration.ofSeconds(60);

	private PagesBench() {
	}

	/**
	 * Measures, prints the table, and ends with one line for machines.
	 * @param perSecond how many pages are asked for each second
	 */
	public static void run(int perSecond) throws IOException, SQLException {
		Path data = Files.createTempDirectory("alongside-pages");
		try (Cluster cluster = Cluster.startIn(data, classPath())) {
			Mailbox mailbox = new Mailbox(cluster.mailbox());
			List<Family> families = IntStream.rangeClosed(1, FAMILIES)
				.mapToObj((number) -> family("family" + number + "@pages.example", cluster, mailbox))
				.toList();
			Visitor officer = new Visitor(cluster.origin());
			Canary.staff("officer", officer, mailbox);
			past(cluster);
			Load load = new Load(mix(cluster, families, officer), perSecond);
			load.run(WARM_UP);
			print(load.run(MEASURED), perSecond);
		}
		finally {
			try (Stream<Path> files = Files.walk(data)) {
				files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
			}
		}
	}

	/** Somebody with an application that was sent, and a draft. */
	private static Family family(String email, Cluster cluster, Mailbox mailbox) {
		Visitor visitor = new Visitor(cluster.origin());
		Canary person = Canary.joins(visitor, mailbox, email);
		String sent = person.fillsAnApplication();
		person.sends(sent);
		return new Family(visitor, sent, person.fillsAnApplication());
	}

	/** Years of applications that are decided, and a full shelf of those that wait. */
	private static void past(Cluster cluster) throws SQLException {
		var database = cluster.databases().schema("grants");
		try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
				var statement = connection.createStatement()) {
			statement.execute("SET SESSION cte_max_recursion_depth = 100000");
			statement.executeUpdate("""
					INSERT INTO grant_application (id, reference, member_id, applicant_name, status, estimate_agreed,
						evidence_files, declared, currency, started_at, submitted_at, decided_at, visits, version,
						ours_since)
					WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
					SELECT UUID_TO_BIN(UUID()), CONCAT('QZ-', LPAD(i, 7, '0')), UUID_TO_BIN(UUID()), 'Someone',
						IF(i <= %d, 'SUBMITTED', 'DECLINED'), 1, 1, 1, 'GBP', NOW(6) - INTERVAL i HOUR,
						NOW(6) - INTERVAL i HOUR, IF(i <= %d, NULL, NOW(6)), 4, 0,
						IF(i <= %d, NOW(6) - INTERVAL i HOUR, NULL) FROM n
					""".formatted(PAST + WAITING, WAITING, WAITING, WAITING));
		}
	}

	private static List<Visit> mix(Cluster cluster, List<Family> families, Visitor officer) {
		List<Visitor> strangers = IntStream.range(0, FAMILIES).mapToObj((_) -> new Visitor(cluster.origin())).toList();
		List<Visit> mix = new ArrayList<>();
		mix.add(new Visit("first page", 15, of(strangers, (who) -> who.fetch("/"))));
		mix.add(new Visit("what can help", 10, of(strangers, (who) -> who.fetch("/help"))));
		mix.add(new Visit("grants, before signing in", 5, of(strangers, (who) -> who.fetch("/grants"))));
		mix.add(new Visit("home, put together from four services", 10,
				of(families, (family) -> family.visitor().fetch("/home"))));
		mix.add(new Visit("task list", 10, of(families, (family) -> family.visitor().fetch(family.draft()))));
		mix.add(new Visit("estimate", 10,
				of(families, (family) -> family.visitor().fetch(family.draft() + "/estimate"))));
		mix.add(new Visit("saving how they travel, and the next page", 10,
				of(families, (family) -> family.visitor().fetch(family.draft() + "/travel", travel()))));
		mix.add(new Visit("where it stands", 15,
				of(families, (family) -> family.visitor().fetch(family.sent() + "/status"))));
		mix.add(new Visit("officer: the queue", 5, of(List.of(officer), (who) -> who.fetch("/grants/staff"))));
		mix.add(new Visit("officer: one application and its checks", 10,
				of(families, (family) -> officer.fetch(family.sent().replace("/grants/", "/grants/staff/")))));
		return mix;
	}

	private static Map<String, String> travel() {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		return Map.of("mode", "CAR", "journeysPerWeek", "2", "weeks", "3", "firstVisitOn.day",
				"" + today.getDayOfMonth(), "firstVisitOn.month", "" + today.getMonthValue(), "firstVisitOn.year",
				"" + today.getYear(), "homePostcode", "LN6 7QX");
	}

	private static <T> List<IntSupplier> of(List<T> sessions, Asking<T> asking) {
		return sessions.stream().map((session) -> (IntSupplier) () -> asking.ask(session)).toList();
	}

	private static void print(Map<String, Answers> pages, int perSecond) {
		Table table = new Table("page", "asked for", "p50 ms", "p99 ms", "not answered");
		pages.forEach((page, answers) -> table.row(page, "" + answers.count(), answers.millis(50), answers.millis(99),
				"" + answers.failed()));
		Answers all = Answers.of(pages.values());
		table.row("all", "" + all.count(), all.millis(50), all.millis(99), "" + all.failed());
		System.out.println(table);
		System.out.printf("RESULT pages per_second=%d p50_ms=%s p99_ms=%s target_p99_ms=50 failed=%d%n", perSecond,
				all.millis(50), all.millis(99), all.failed());
	}

	/** What the platform runs, without what only the bench compares it with. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("spring-modulith") && !entry.contains("alongside-bench"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * One family's session, and its two applications.
	 *
	 * @param sent the address of the one that was sent
	 * @param draft the address of the one that was not
	 */
	private record Family(Visitor visitor, String sent, String draft) {
	}

	/** Asks for a page in a session. */
	private interface Asking<T> {

		int ask(T session);

	}

}
