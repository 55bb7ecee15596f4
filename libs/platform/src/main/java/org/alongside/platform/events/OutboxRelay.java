package org.alongside.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.alongside.platform.data.Columns;
import org.alongside.platform.observability.Faults;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.SmartLifecycle;

/**
 * Sends what stands in the outbox, oldest first, and removes what the broker has
 * acknowledged. Of all instances of a service one leads: it holds a lock of the database
 * on the very connection it reads with, so that lock and sight are lost together and
 * another instance takes over. On any error it stops, waits, and begins again at the
 * oldest; a fact may then be sent twice but never before an earlier one of its key.
 */
class OutboxRelay implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

	private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
	};

	private static final int BATCH = 500;

	private static final Duration LONGEST_NAP = Duration.ofMillis(100);

	private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);

	private static final Duration SAMPLE_EVERY = Duration.ofSeconds(5);

	private static final Duration STOP_WITHIN = Duration.ofSeconds(4);

	private final ConnectionSource connections;

	private final Supplier<Producer<String, byte[]>> producers;

	private final Clock clock;

	private final Semaphore nudges = new Semaphore(0);

	private final Counter sent;

	private final Counter failed;

	private final Timer delay;

	private volatile long backlog;

	private volatile @Nullable Instant oldest;

	private volatile boolean running;

	private volatile boolean leading;

	private @Nullable Thread thread;

	private @Nullable Producer<String, byte[]> producer;

	private Instant nextSample = Instant.EPOCH;

	OutboxRelay(ConnectionSource connections, Supplier<Producer<String, byte[]>> producers, MeterRegistry meters,
			Clock clock) {
		this.connections = connections;
		this.producers = producers;
		this.clock = clock;
		this.sent = Counter.builder("outbox.sent").description("Facts the broker acknowledged").register(meters);
		this.failed = Counter.builder("outbox.failures")
			.description("Batches that will be sent again")
			.register(meters);
		this.delay = Timer.builder("outbox.delay").description("From telling to acknowledgement").register(meters);
		Gauge.builder("outbox.backlog", () -> this.backlog).description("Facts waiting to be sent").register(meters);
		Gauge.builder("outbox.oldest.age", this::oldestAge)
			.baseUnit("seconds")
			.description("How long the oldest fact has waited")
			.register(meters);
		Gauge.builder("outbox.leading", () -> this.leading ? 1 : 0)
			.description("Whether this instance sends")
			.register(meters);
	}

	/** Says that there is something to send. */
	void nudge() {
		if (this.nudges.availablePermits() == 0) {
			this.nudges.release();
		}
	}

	boolean isLeading() {
		return this.leading;
	}

	@Override
	public synchronized void start() {
		if (!this.running) {
			this.running = true;
			this.thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
		}
	}

	@Override
	public synchronized void stop() {
		this.running = false;
		Thread relay = this.thread;
		if (relay == null) {
			return;
		}
		nudge();
		try {
			relay.join(STOP_WITHIN);
			relay.interrupt();
			relay.join(Duration.ofSeconds(1));
		}
		catch (InterruptedException ex) {
			relay.interrupt();
			Thread.currentThread().interrupt();
		}
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Starts before, and so stops after, everything that tells facts. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void run() {
		Duration backOff = LONGEST_NAP;
		while (this.running) {
			try (Connection connection = this.connections.open()) {
				this.leading = leads(connection);
				while (this.running) {
					relay(connection);
					backOff = LONGEST_NAP;
				}
				if (this.leading) {
					relayLastWords(connection);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				break;
			}
			catch (Exception ex) {
				this.failed.increment();
				logger.warn("The outbox could not be sent and will be again in {} ms: {}", backOff.toMillis(),
						Faults.kinds(ex));
				discardProducer();
				pause(backOff);
				backOff = min(backOff.multipliedBy(2), LONGEST_BACK_OFF);
			}
			finally {
				this.leading = false;
			}
		}
		discardProducer();
	}

	/** Waits for the lead; without it there is nothing to say, nor any last words. */
	private boolean leads(Connection connection) throws SQLException {
		while (this.running) {
			if (takeLead(connection)) {
				return true;
			}
		}
		return false;
	}

	private boolean takeLead(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var row = statement.executeQuery("SELECT GET_LOCK(CONCAT('outbox:', DATABASE()), 1)")) {
			row.next();
			return row.getInt(1) == 1;
		}
	}

	private void relay(Connection connection) throws SQLException, InterruptedException, ExecutionException {
		List<Letter> letters = read(connection);
		if (letters.size() == BATCH || !this.clock.instant().isBefore(this.nextSample)) {
			sample(connection);
		}
		if (!letters.isEmpty()) {
			send(letters);
			delete(connection, letters);
		}
		if (letters.size() < BATCH) {
			this.backlog = 0;
			this.oldest = null;
			if (this.running && this.nudges.tryAcquire(LONGEST_NAP.toMillis(), TimeUnit.MILLISECONDS)) {
				this.nudges.drainPermits();
			}
		}
	}

	private void relayLastWords(Connection connection) throws SQLException, InterruptedException, ExecutionException {
		List<Letter> letters = read(connection);
		if (!letters.isEmpty()) {
			send(letters);
			delete(connection, letters);
		}
	}

	private List<Letter> read(Connection connection) throws SQLException {
		var letters = new ArrayList<Letter>();
		try (PreparedStatement statement = connection.prepareStatement(
				"SELECT id, topic, `key`, headers, payload, created_at FROM outbox ORDER BY id LIMIT " + BATCH);
				ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				letters.add(new Letter(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
						row.getBytes(5), Columns.instant(row.getObject(6, LocalDateTime.class))));
			}
		}
		return letters;
	}

	private void send(List<Letter> letters) throws InterruptedException, ExecutionException {
		Producer<String, byte[]> open = (this.producer != null) ? this.producer : this.producers.get();
		this.producer = open;
		var acknowledgements = new ArrayList<Future<RecordMetadata>>(letters.size());
		for (Letter letter : letters) {
			Future<RecordMetadata> acknowledgement = open.send(letter.record());
			if (acknowledgement.isDone()) {
				acknowledgement.get(); // was refused at once: nothing may overtake it
			}
			acknowledgements.add(acknowledgement);
		}
		open.flush();
		for (Future<RecordMetadata> acknowledgement : acknowledgements) {
			acknowledgement.get();
		}
		Instant now = this.clock.instant();
		letters.forEach((letter) -> this.delay.record(Duration.between(letter.createdAt(), now)));
		this.sent.increment(letters.size());
	}

	private void delete(Connection connection, List<Letter> letters) throws SQLException {
		String ids = letters.stream().map((letter) -> Long.toString(letter.id())).collect(Collectors.joining(","));
		try (var statement = connection.createStatement()) {
			statement.executeUpdate("DELETE FROM outbox WHERE id IN (" + ids + ")");
		}
	}

	private void sample(Connection connection) throws SQLException {
		this.nextSample = this.clock.instant().plus(SAMPLE_EVERY);
		try (var statement = connection.createStatement();
				var row = statement.executeQuery("SELECT COUNT(*), MIN(created_at) FROM outbox")) {
			row.next();
			this.backlog = row.getLong(1);
			LocalDateTime since = row.getObject(2, LocalDateTime.class);
			this.oldest = (since != null) ? Columns.instant(since) : null;
		}
	}

	private double oldestAge() {
		Instant since = this.oldest;
		return (since != null) ? Duration.between(since, this.clock.instant()).toMillis() / 1000.0 : 0;
	}

	private void discardProducer() {
		if (this.producer != null) {
			this.producer.close(Duration.ZERO);
			this.producer = null;
		}
	}

	private void pause(Duration backOff) {
		try {
			Thread.sleep(backOff);
		}
		catch (InterruptedException ex) {
			this.running = false;
			Thread.currentThread().interrupt();
		}
	}

	private static Duration min(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	/** Opens a connection that belongs to the relay alone. */
	@FunctionalInterface
	interface ConnectionSource {

		Connection open() throws SQLException;

	}

	private record Letter(long id, String topic, @Nullable String key, String headers, byte @Nullable [] payload,
			Instant createdAt) {

		ProducerRecord<String, byte[]> record() {
			var record = new ProducerRecord<String, byte[]>(this.topic, this.key, this.payload);
			JsonMapper.shared()
				.readValue(this.headers, HEADERS)
				.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
			return record;
		}

	}

}
