package org.alongside.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.listener.adapter.RecordFilterStrategy;

/**
 * Passes over messages this service has no record for, because their publisher was
 * deployed first, and tombstones; both are counted.
 */
class UnknownTypes implements RecordFilterStrategy<Object, Object> {

	private final EventTypes types;

	private final MeterRegistry meters;

	UnknownTypes(EventTypes types, MeterRegistry meters) {
		this.types = types;
		this.meters = meters;
	}

	@Override
	public boolean filter(ConsumerRecord<Object, Object> message) {
		if (message.value() == null) {
			return skip(message, "tombstone");
		}
		String type = EventConverter.header(message, EventConverter.TYPE);
		return type != null && this.types.find(type).isEmpty() && skip(message, "unknown-type");
	}

	private boolean skip(ConsumerRecord<Object, Object> message, String reason) {
		this.meters.counter("events.skipped", "topic", message.topic(), "reason", reason).increment();
		return true;
	}

}
