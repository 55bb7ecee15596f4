package org.alongside.platform.events;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.support.KafkaNull;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

/**
 * Turns a CloudEvents message into the record that its {@code ce_type} names, and a
 * tombstone into nothing.
 */
class EventConverter extends MessagingMessageConverter {

	static final String TYPE = "ce_type";

	private final EventTypes types;

	private final EventJson json;

	EventConverter(EventTypes types, EventJson json) {
		this.types = types;
		this.json = json;
	}

	@Override
	protected Object extractAndConvertValue(ConsumerRecord<?, ?> message, @Nullable Type wanted) {
		if (message.value() == null) {
			return KafkaNull.INSTANCE;
		}
		String name = header(message, TYPE);
		var type = this.types.find((name != null) ? name : "")
			.orElseThrow(() -> new Unreadable("Its type is not known here", null));
		if (!(message.value() instanceof byte[] body)) {
			throw new Unreadable("It has no body", null);
		}
		return this.json.read(body, type);
	}

	static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
		Header header = message.headers().lastHeader(name);
		return (header != null && header.value() != null) ? new String(header.value(), StandardCharsets.UTF_8) : null;
	}

}
