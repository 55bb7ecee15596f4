package org.alongside.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Where a message was first heard, by whom, and how often it has failed since: kept in
 * its headers while it waits to be tried again.
 *
 * @param topic the topic it was told on
 * @param partition the partition it first lay in
 * @param offset where in that partition
 * @param group the consumer group that could not handle it
 * @param attempts how often it was tried again
 * @param due when it may be tried next
 */
record Postmark(String topic, int partition, long offset, String group, int attempts, Instant due) {

	private static final String TOPIC = "alongside-topic";

	private static final String PARTITION = "alongside-partition";

	private static final String OFFSET = "alongside-offset";

	private static final String GROUP = "alongside-group";

	private static final String ATTEMPTS = "alongside-attempts";

	private static final String DUE = "alongside-due";

	static Postmark of(ConsumerRecord<?, ?> message, String group) {
		String topic = EventConverter.header(message, TOPIC);
		if (topic == null) {
			return new Postmark(message.topic(), message.partition(), message.offset(), group, 0, Instant.EPOCH);
		}
		return new Postmark(topic, Integer.parseInt(read(message, PARTITION)), Long.parseLong(read(message, OFFSET)),
				read(message, GROUP), Integer.parseInt(read(message, ATTEMPTS)),
				Instant.ofEpochMilli(Long.parseLong(read(message, DUE))));
	}

	Postmark again(Instant next) {
		return new Postmark(this.topic, this.partition, this.offset, this.group, this.attempts + 1, next);
	}

	Postmark anew(Instant next) {
		return new Postmark(this.topic, this.partition, this.offset, this.group, 0, next);
	}

	String retryTopic() {
		return retryTopic(this.topic, this.group);
	}

	String deadTopic() {
		return deadTopic(this.topic, this.group);
	}

	static String retryTopic(String topic, String group) {
		return topic + "." + group + ".retry";
	}

	static String deadTopic(String topic, String group) {
		return topic + "." + group + ".dead";
	}

	void putOn(Headers headers) {
		headers().forEach((name, value) -> {
			headers.remove(name);
			headers.add(name, value.getBytes(StandardCharsets.UTF_8));
		});
	}

	Map<String, String> headers() {
		return Map.of(TOPIC, this.topic, PARTITION, String.valueOf(this.partition), OFFSET, String.valueOf(this.offset),
				GROUP, this.group, ATTEMPTS, String.valueOf(this.attempts), DUE,
				String.valueOf(this.due.toEpochMilli()));
	}

	private static String read(ConsumerRecord<?, ?> message, String name) {
		@Nullable String value = EventConverter.header(message, name);
		return Objects.requireNonNull(value, name);
	}

}
