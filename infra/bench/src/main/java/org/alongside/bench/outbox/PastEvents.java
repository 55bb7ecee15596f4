package org.alongside.bench.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.servers.Database;

/**
 * Whether telling and hearing grow dearer with what was told and heard before. The inbox
 * keeps a row for each past event; the outbox keeps none, but has had them all.
 */
final class PastEvents {

	private static final String NUMBERS = """
			(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n
			FROM digit a, digit b, digit c, digit e, digit f, digit g) numbers WHERE n < %d""";

	private static final int ROUNDS = 3;

	private static final Duration PURGED_WITHIN = Duration.ofMinutes(5);

	private static final Duration EMPTY_IS_READ_IN = Duration.ofMillis(1);

	private final Ground ground;

	private final Measure warmUp = new Measure(Duration.ZERO, Duration.ofSeconds(12));

	private final Measure measure = new Measure(Duration.ofSeconds(2), Duration.ofSeconds(8));

	PastEvents(Ground ground) {
		this.ground = ground;
	}

	/**
	 * Events a second from the commit through outbox, broker and inbox to a committed
	 * effect, after a thousand and after a million past events: the medians of rounds
	 * taken in turn, each in a service begun anew and warmed up.
	 */
	Rates rates() throws SQLException {
		Database thousand = past(1_000);
		Database million = past(1_000_000);
		rate(thousand); // what compiles first is nobody's disadvantage
		double[] afterThousand = new double[ROUNDS];
		double[] afterMillion = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			afterThousand[i] = rate(thousand);
			afterMillion[i] = rate(million);
			System.out.printf(Locale.ROOT, "round %d: %.0f/s after 1,000 past events, %.0f/s after 1,000,000%n", i + 1,
					afterThousand[i], afterMillion[i]);
		}
		return new Rates(median(afterThousand), median(afterMillion));
	}

	private double rate(Database database) {
		try (OurTeller teller = new OurTeller(database, this.ground.broker())) {
			teller.hear();
			this.warmUp.endToEnd(teller, 8, teller::heard);
			return this.measure.endToEnd(teller, 8, teller::heard);
		}
	}

	private Database past(int events) throws SQLException {
		Database database = this.ground.database("past" + events);
		new OurTeller(database, this.ground.broker()).close();
		preload(database, events);
		awaitPurge(database);
		return database;
	}

	/**
	 * Nobody tells and clears away a million events in a minute: the database gets the
	 * time to finish what it put off, which is over when reading the empty outbox no
	 * longer passes over what was deleted.
	 */
	private static void awaitPurge(Database database) throws SQLException {
		long end = System.nanoTime() + PURGED_WITHIN.toNanos();
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password()); Statement statement = connection.createStatement()) {
			int quick = 0;
			while (quick < 10) {
				long from = System.nanoTime();
				statement.executeQuery("SELECT id FROM outbox ORDER BY id LIMIT 500").close();
				quick = (System.nanoTime() - from < EMPTY_IS_READ_IN.toNanos()) ? quick + 1 : 0;
				if (System.nanoTime() > end) {
					throw new IllegalStateException("The database did not finish clearing away");
				}
				Pause.millis(500);
			}
		}
	}

	private static double median(double[] rates) {
		double[] sorted = rates.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/**
	 * Events a second.
	 *
	 * @param afterThousand with a thousand past events
	 * @param afterMillion with a million
	 */
	record Rates(double afterThousand, double afterMillion) {

		double ratio() {
			return this.afterThousand / this.afterMillion;
		}

	}

	private static void preload(Database database, int past) throws SQLException {
		String numbers = NUMBERS.formatted(past);
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password()); Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE digit (d INT) AS SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION "
					+ "SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9");
			statement.execute("""
					INSERT INTO inbox (consumer, event_id, heard_at)
					SELECT '%s', UNHEX(CONCAT(LPAD(HEX(1700000000000 + n * 100), 12, '0'), '7',
					LEFT(MD5(n), 3), '8', SUBSTRING(MD5(n), 4, 15))), NOW(6) - INTERVAL 1 DAY FROM %s"""
				.formatted(OurTeller.CONSUMER, numbers));
			statement.execute(
					"""
							INSERT INTO outbox (event_id, topic, `key`, type, headers, payload, created_at)
							SELECT UNHEX(MD5(n)), '%s', UUID(), 'grants.application-submitted.v1', '{}', REPEAT('x', 200), NOW(6) FROM %s"""
						.formatted(GrantsEvent.TOPIC, numbers));
			int deleted;
			do {
				deleted = statement.executeUpdate("DELETE FROM outbox ORDER BY id LIMIT 50000");
			}
			while (deleted > 0);
		}
	}

}
