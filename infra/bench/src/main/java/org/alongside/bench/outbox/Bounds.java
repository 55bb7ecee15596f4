package org.alongside.bench.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.platform.events.Outbox;
import org.alongside.servers.Database;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What cannot be beaten: the database committing two rows at a time with nothing around
 * it, and the broker taking records with nothing behind it.
 */
final class Bounds {

	private static final String BODY = """
			{"eventId":"%1$s","occurredAt":"2026-03-01T12:00:00.000000Z","applicationId":"%1$s",\
			"memberId":"%1$s","reference":"PG-7K2M-9QX4"}""";

	private static final String HEADERS = """
			{"ce_specversion":"1.0","ce_id":"018cc251-f400-7000-8000-000000000000","ce_type":"grants.application-submitted.v1",\
			"ce_source":"/grants","ce_time":"2026-03-01T12:00:00.000000Z","content-type":"application/json"}""";

	private Bounds() {
	}

	/**
	 * Transactions a second: a row for the thing, a row like the outbox's, commit.
	 */
	static double jdbc(Database database, Measure measure, int threads) throws SQLException {
		try (Connection connection = connect(database); var statement = connection.createStatement()) {
			statement.execute("DROP TABLE IF EXISTS thing, outbox");
			statement.execute(Things.TABLE);
			statement.execute(outboxTable());
		}
		Writer[] writers = new Writer[threads];
		for (int i = 0; i < threads; i++) {
			writers[i] = new Writer(connect(database));
		}
		try {
			return measure.alone(threads, (number) -> writers[number].write());
		}
		finally {
			for (Writer writer : writers) {
				writer.connection.close();
			}
		}
	}

	/**
	 * Records a second that the broker has acknowledged, with the settings the relay
	 * uses.
	 */
	static double kafka(String broker, String topic, Measure measure) {
		Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
				ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		AtomicLong sent = new AtomicLong();
		AtomicLong acknowledged = new AtomicLong();
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
			return measure.watched(1, acknowledged::get, (_) -> {
				while (sent.get() - acknowledged.get() > 10_000) {
					Pause.millis(1);
				}
				UUID thing = Things.IDS.next();
				var body = BODY.formatted(thing);
				var message = new ProducerRecord<>(topic, thing.toString(), body);
				for (String header : List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time")) {
					message.headers().add(header, thing.toString().getBytes(StandardCharsets.UTF_8));
				}
				sent.incrementAndGet();
				producer.send(message, (_, failure) -> {
					if (failure == null) {
						acknowledged.incrementAndGet();
					}
				});
			});
		}
	}

	private static String outboxTable() {
		try (var script = Outbox.class.getResourceAsStream("/db/platform/V0_1__outbox.sql")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8).replace(";", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * With the driver as well set up as the platform has it, so that the bound is one.
	 */
	private static Connection connect(Database database) throws SQLException {
		var settings = new Properties();
		settings.putAll(Map.of("user", database.username(), "password", database.password(), "useLocalSessionState",
				"true", "useServerPrepStmts", "true", "cachePrepStmts", "true", "cacheServerConfiguration", "true",
				"maintainTimeStats", "false"));
		return DriverManager.getConnection(database.url(), settings);
	}

	/**
	 * One connection that commits two rows at a time.
	 */
	private static final class Writer {

		private final Connection connection;

		private final PreparedStatement thing;

		private final PreparedStatement told;

		Writer(Connection connection) throws SQLException {
			this.connection = connection;
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
			this.thing = connection.prepareStatement("INSERT INTO thing (id, sequence) VALUES (?, 0)");
			this.told = connection
				.prepareStatement("INSERT INTO outbox (event_id, topic, `key`, type, headers, payload, created_at) "
						+ "VALUES (?, ?, ?, ?, ?, ?, NOW(6))");
		}

		void write() {
			UUID id = Things.IDS.next();
			try {
				this.thing.setBytes(1, Things.bytes(id));
				this.thing.executeUpdate();
				this.told.setBytes(1, Things.bytes(Things.IDS.next()));
				this.told.setString(2, GrantsEvent.TOPIC);
				this.told.setString(3, id.toString());
				this.told.setString(4, "grants.application-submitted.v1");
				this.told.setString(5, HEADERS);
				this.told.setString(6, BODY.formatted(id));
				this.told.executeUpdate();
				this.connection.commit();
			}
			catch (SQLException ex) {
				throw new IllegalStateException("A bare transaction failed", ex);
			}
		}

	}

}
