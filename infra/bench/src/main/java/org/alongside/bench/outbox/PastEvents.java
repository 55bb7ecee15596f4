package org.alongside.bench.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

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

	private final Ground ground;

	private final Measure warmUp;

	private final Measure measure;

	PastEvents(Ground ground, Measure warmUp, Measure measure) {
		this.ground = ground;
		this.warmUp = warmUp;
		this.measure = measure;
	}

	/**
	 * Events a second from the commit through outbox, broker and inbox to a committed
	 * effect, after so many past events.
	 */
	double rateAfter(int past) throws SQLException {
		Database database = this.ground.database("past" + past);
		new OurTeller(database, this.ground.broker()).close();
		preload(database, past);
		try (OurTeller teller = new OurTeller(database, this.ground.broker())) {
			teller.hear();
			// compiles what hears, and lets the database finish what the past left it to
			// do
			this.warmUp.endToEnd(teller, 8, teller::heard);
			return this.measure.endToEnd(teller, 8, teller::heard);
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
