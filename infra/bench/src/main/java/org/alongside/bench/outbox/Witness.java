package org.alongside.bench.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The consumer at the other end: what it has not seen has not happened. The same for all
 * that are measured.
 */
final class Witness implements AutoCloseable {

	private final AtomicLong seen = new AtomicLong();

	private final AtomicLong inversions = new AtomicLong();

	private final Map<UUID, Long> arrivals = new ConcurrentHashMap<>();

	private final Map<String, Long> latest = new HashMap<>();

	private final KafkaConsumer<byte[], byte[]> consumer;

	private final Thread thread;

	private volatile boolean running = true;

	private volatile boolean reading;

	Witness(String broker, String topic) {
		this.consumer = new KafkaConsumer<>(
				Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000,
						ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500),
				new ByteArrayDeserializer(), new ByteArrayDeserializer());
		List<TopicPartition> partitions = this.consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(topic, partition.partition()))
			.toList();
		this.consumer.assign(partitions);
		this.consumer.seekToEnd(partitions);
		partitions.forEach(this.consumer::position);
		this.thread = Thread.ofPlatform().name("witness " + topic).start(this::watch);
	}

	/**
	 * From now on keeps when each event arrived, and whether it came in order.
	 */
	void readClosely() {
		this.reading = true;
	}

	long seen() {
		return this.seen.get();
	}

	/**
	 * How often an event arrived after a later one of the same thing. What is delivered
	 * again is no inversion.
	 */
	long inversions() {
		return this.inversions.get();
	}

	/**
	 * When each event arrived first, on the clock of {@link System#nanoTime}.
	 */
	Map<UUID, Long> arrivals() {
		return this.arrivals;
	}

	private void watch() {
		while (this.running) {
			var records = this.consumer.poll(Duration.ofMillis(100));
			long now = System.nanoTime();
			if (this.reading) {
				records.forEach((record) -> read(new String(record.value(), StandardCharsets.UTF_8), now));
			}
			this.seen.addAndGet(records.count());
		}
		this.consumer.close();
	}

	private void read(String body, long now) {
		boolean first = this.arrivals.putIfAbsent(UUID.fromString(field(body, "eventId")), now) == null;
		if (first) {
			long sequence = Long.parseLong(field(body, "reference"));
			long before = this.latest.merge(field(body, "applicationId"), sequence, Math::max);
			if (before > sequence) {
				this.inversions.incrementAndGet();
			}
		}
	}

	private static String field(String body, String name) {
		int start = body.indexOf('"' + name + "\":") + name.length() + 3;
		int end = start;
		while (body.charAt(end) != ',' && body.charAt(end) != '}') {
			end++;
		}
		return body.substring(start, end).replace("\"", "").strip();
	}

	@Override
	public void close() {
		this.running = false;
		try {
			this.thread.join();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
