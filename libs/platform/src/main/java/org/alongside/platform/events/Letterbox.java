package org.alongside.platform.events;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/**
 * Puts a message aside in another topic, and returns only when the broker has it.
 */
class Letterbox implements DisposableBean {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final DefaultKafkaProducerFactory<String, byte[]> producers;

	Letterbox(Map<String, Object> settings) {
		this.producers = new DefaultKafkaProducerFactory<>(settings);
	}

	void put(ProducerRecord<String, byte[]> message) {
		try (var producer = this.producers.createProducer()) {
			producer.send(message).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("Interrupted while a message was put aside", ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new KafkaException("A message could not be put aside in " + message.topic(), ex);
		}
	}

	@Override
	public void destroy() {
		this.producers.destroy();
	}

}
