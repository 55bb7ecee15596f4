package org.alongside.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Hears once more what a listener could not handle: beside each listener stands another
 * on {@code <topic>.<group>.retry}, which hands each message to the same method when it
 * is due. Creates those topics and {@code <topic>.<group>.dead}, waiting for the broker
 * if need be.
 */
class Retries implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Retries.class);

	private static final Duration SLICE = Duration.ofMillis(100);

	private static final String KEPT = String.valueOf(Duration.ofDays(28).toMillis());

	private final KafkaListenerEndpointRegistry listeners;

	private final ConcurrentKafkaListenerContainerFactory<Object, Object> containers;

	private final KafkaAdmin admin;

	private final StaticMembers members;

	private final Clock clock;

	private final List<ConcurrentMessageListenerContainer<Object, Object>> retrying = new ArrayList<>();

	private volatile boolean running;

	private @Nullable Thread starter;

	Retries(KafkaListenerEndpointRegistry listeners, ConcurrentKafkaListenerContainerFactory<Object, Object> containers,
			KafkaAdmin admin, StaticMembers members, Clock clock) {
		this.listeners = listeners;
		this.containers = containers;
		this.admin = admin;
		this.members = members;
		this.clock = clock;
	}

	@Override
	public synchronized void start() {
		this.running = true;
		List<MessageListenerContainer> mine = this.listeners.getListenerContainers()
			.stream()
			.filter(MessageListenerContainer::isAutoStartup)
			.filter((listener) -> listener.getContainerProperties().getTopics() != null)
			.toList();
		if (!mine.isEmpty()) {
			this.starter = Thread.ofVirtual().name("retry-topics").start(() -> open(mine));
		}
	}

	private void open(List<MessageListenerContainer> mine) {
		while (this.running) {
			try {
				this.admin.createOrModifyTopics(topics(mine));
				break;
			}
			catch (KafkaException ex) {
				logger.warn("The broker is away; topics for retries are made when it is back");
				if (!waited(Duration.ofSeconds(5))) {
					return;
				}
			}
		}
		synchronized (this) {
			if (this.running) {
				mine.forEach(this::open);
			}
		}
	}

	private static NewTopic[] topics(List<MessageListenerContainer> mine) {
		var topics = new ArrayList<NewTopic>();
		for (MessageListenerContainer listener : mine) {
			for (String topic : topicsOf(listener)) {
				topics.add(topic(Postmark.retryTopic(topic, groupOf(listener))));
				topics.add(topic(Postmark.deadTopic(topic, groupOf(listener))));
			}
		}
		return topics.toArray(NewTopic[]::new);
	}

	private static NewTopic topic(String name) {
		return new NewTopic(name, Optional.of(1), Optional.empty()).configs(Map.of("retention.ms", KEPT));
	}

	private void open(MessageListenerContainer listener) {
		String[] topics = Arrays.stream(topicsOf(listener))
			.map((topic) -> Postmark.retryTopic(topic, groupOf(listener)))
			.toArray(String[]::new);
		ConcurrentMessageListenerContainer<Object, Object> container = this.containers.createContainer(topics);
		var properties = container.getContainerProperties();
		properties.setGroupId(groupOf(listener) + ".retry");
		properties.setMessageListener(new WhenDue(listener));
		container.setConcurrency(1);
		container.setBeanName(groupOf(listener) + ".retry." + topics[0]);
		this.members.name(container);
		container.start();
		this.retrying.add(container);
	}

	@Override
	public synchronized void stop() {
		this.running = false;
		if (this.starter != null) {
			this.starter.interrupt();
		}
		this.retrying.parallelStream().forEach(ConcurrentMessageListenerContainer::stop);
		this.retrying.clear();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return this.listeners.getPhase() + 1;
	}

	private static String[] topicsOf(MessageListenerContainer listener) {
		return Objects.requireNonNull(listener.getContainerProperties().getTopics());
	}

	private static String groupOf(MessageListenerContainer listener) {
		return Objects.requireNonNull(listener.getGroupId());
	}

	private static boolean waited(Duration time) {
		try {
			Thread.sleep(time);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Holds each message back until it is due, then hands it to the listener. All wait
	 * equally long, so the first in the queue is the first due.
	 */
	private final class WhenDue implements AcknowledgingConsumerAwareMessageListener<Object, Object> {

		private final MessageListener<Object, Object> listener;

		@SuppressWarnings("unchecked")
		WhenDue(MessageListenerContainer main) {
			this.listener = (MessageListener<Object, Object>) Objects
				.requireNonNull(main.getContainerProperties().getMessageListener());
		}

		@Override
		public void onMessage(ConsumerRecord<Object, Object> message, @Nullable Acknowledgment acknowledgment,
				@Nullable Consumer<?, ?> consumer) {
			var due = Postmark.of(message, "").due();
			while (Retries.this.clock.instant().isBefore(due)) {
				if (!Retries.this.running || !waited(SLICE)) {
					throw new ServiceStopping();
				}
			}
			this.listener.onMessage(message, acknowledgment, consumer);
		}

	}

}
