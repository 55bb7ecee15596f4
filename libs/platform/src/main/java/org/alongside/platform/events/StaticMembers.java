package org.alongside.platform.events;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Gives each listener of a named instance a lasting name in its group, so that a restart
 * does not make the others share out the partitions anew.
 */
class StaticMembers implements ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> {

	private final @Nullable String instance;

	StaticMembers(@Nullable String instance) {
		this.instance = instance;
	}

	@Override
	public void configure(ConcurrentMessageListenerContainer<Object, Object> container) {
		if (container.getGroupId() != null) {
			name(container);
		}
	}

	void name(ConcurrentMessageListenerContainer<Object, Object> container) {
		String[] topics = container.getContainerProperties().getTopics();
		if (this.instance != null && !this.instance.isBlank() && topics != null) {
			container.getContainerProperties()
				.getKafkaConsumerProperties()
				.setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, topics[0] + "." + this.instance);
		}
	}

}
