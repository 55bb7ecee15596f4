package org.alongside.testing.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of one event, as it was on the wire.
 *
 * @param id what {@code ce_id} says, or nothing for a record that is no event
 * @param type what {@code ce_type} says, such as {@code members.joined.v1}
 * @param at what {@code ce_time} says
 * @param key what orders the event
 * @param body the JSON; nothing for a tombstone
 */
public record HeardEvent(String id, String type, @Nullable Instant at, String topic, String key, @Nullable String body,
		int partition, long offset) {

	static HeardEvent of(ConsumerRecord<String, byte[]> delivery) {
		var time = header(delivery, "ce_time");
		return new HeardEvent(header(delivery, "ce_id"), header(delivery, "ce_type"),
				time.isEmpty() ? null : Instant.parse(time), delivery.topic(),
				(delivery.key() != null) ? delivery.key() : "", body(delivery), delivery.partition(),
				delivery.offset());
	}

	private static @Nullable String body(ConsumerRecord<String, byte[]> delivery) {
		return (delivery.value() != null) ? new String(delivery.value(), StandardCharsets.UTF_8) : null;
	}

	private static String header(ConsumerRecord<String, byte[]> delivery, String name) {
		Header header = delivery.headers().lastHeader(name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
	}

}
