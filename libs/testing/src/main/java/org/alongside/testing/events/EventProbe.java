package org.alongside.testing.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Hears everything that is told on some topics, keeps it, and lets a test wait for what
 * it expects. It belongs to no consumer group, so it takes nothing away from anybody. To
 * be used by one thread.
 */
public final class EventProbe implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final Duration SLICE = Duration.ofMillis(100);

	private final Consumer<String, byte[]> consumer;

	private final List<HeardEvent> heard = new ArrayList<>();

	EventProbe(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions, boolean fromTheBeginning) {
		this.consumer = consumer;
		consumer.assign(partitions);
		if (fromTheBeginning) {
			consumer.seekToBeginning(partitions);
		}
		else {
			consumer.seekToEnd(partitions);
		}
		partitions.forEach(consumer::position);
	}

	/**
	 * Hears whatever is told after this call has returned.
	 * @param servers the broker, such as {@code localhost:9092}
	 * @param topics what to listen to; they must exist
	 * @return the probe, listening
	 */
	public static EventProbe on(String servers, String... topics) {
		return open(servers, false, topics);
	}

	/**
	 * Hears whatever was told and is still kept, and what is told from now on.
	 * @param servers the broker, such as {@code localhost:9092}
	 * @param topics what to listen to; they must exist
	 * @return the probe, listening
	 */
	public static EventProbe fromTheBeginning(String servers, String... topics) {
		return open(servers, true, topics);
	}

	private static EventProbe open(String servers, boolean fromTheBeginning, String... topics) {
		var consumer = new KafkaConsumer<String, byte[]>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
				ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false), new StringDeserializer(),
				new ByteArrayDeserializer());
		var partitions = Stream.of(topics)
			.flatMap((topic) -> consumer.partitionsFor(topic).stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		if (partitions.isEmpty()) {
			consumer.close();
			throw new IllegalArgumentException("There are no topics " + List.of(topics));
		}
		return new EventProbe(consumer, partitions, fromTheBeginning);
	}

	/**
	 * Waits up to 15 seconds for an event of a type.
	 * @param type such as {@code members.joined.v1}
	 * @return the first such event, however long ago it was heard
	 * @throws AssertionError when none came
	 */
	public HeardEvent await(String type) {
		return await("an event " + type, PATIENCE, (event) -> event.type().equals(type));
	}

	/**
	 * Waits up to 15 seconds for an event of a type about one thing.
	 * @param type such as {@code members.joined.v1}
	 * @param key what the event is about
	 * @return the first such event, however long ago it was heard
	 * @throws AssertionError when none came
	 */
	public HeardEvent await(String type, UUID key) {
		return await("an event %s about %s".formatted(type, key), PATIENCE,
				(event) -> event.type().equals(type) && event.key().equals(key.toString()));
	}

	/**
	 * Waits for an event.
	 * @param what is awaited, for the message
	 * @param patience how long to wait
	 * @param expected tells the event when it comes
	 * @return the first such event, however long ago it was heard
	 * @throws AssertionError when none came
	 */
	public HeardEvent await(String what, Duration patience, Predicate<HeardEvent> expected) {
		long end = System.nanoTime() + patience.toNanos();
		int known = 0;
		while (true) {
			for (; known < this.heard.size(); known++) {
				if (expected.test(this.heard.get(known))) {
					return this.heard.get(known);
				}
			}
			if (System.nanoTime() >= end) {
				throw new AssertionError("Waited %s for %s; heard %s".formatted(patience, what, this.heard));
			}
			listen();
		}
	}

	/**
	 * Listens until nothing has come for a while.
	 * @param quiet how long nothing may have come
	 * @return everything heard since the probe was opened, oldest first
	 */
	public List<HeardEvent> untilQuiet(Duration quiet) {
		long end = System.nanoTime() + quiet.toNanos();
		while (System.nanoTime() < end) {
			if (listen() > 0) {
				end = System.nanoTime() + quiet.toNanos();
			}
		}
		return heard();
	}

	/**
	 * What was heard so far, without listening further.
	 * @return every delivery, oldest first
	 */
	public List<HeardEvent> heard() {
		return List.copyOf(this.heard);
	}

	/**
	 * How often something was delivered that had been delivered before.
	 * @return the number of deliveries beyond the first of each event
	 */
	public long duplicates() {
		return this.heard.size() - this.heard.stream().map(HeardEvent::id).distinct().count();
	}

	/**
	 * How often, for one key, an event came after one that happened later. What is
	 * delivered again counts by its first delivery only.
	 * @return zero, if order was kept
	 */
	public long inversions() {
		Set<String> known = new HashSet<>();
		Map<String, Instant> latest = new HashMap<>();
		long inversions = 0;
		for (HeardEvent event : this.heard) {
			Instant at = event.at();
			if (at != null && known.add(event.id())) {
				Instant before = latest.merge(event.topic() + "/" + event.key(), at,
						(one, other) -> one.isAfter(other) ? one : other);
				inversions += before.isAfter(at) ? 1 : 0;
			}
		}
		return inversions;
	}

	private int listen() {
		int before = this.heard.size();
		this.consumer.poll(SLICE).forEach((delivery) -> this.heard.add(HeardEvent.of(delivery)));
		return this.heard.size() - before;
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
