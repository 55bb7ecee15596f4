package org.alongside.contracts;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Every type of event with its topic, for tests.
 *
 * @param topic where it is told
 * @param publisher who tells it
 * @param name its type on the wire
 * @param record its record
 */
record Vocabulary(String topic, String publisher, String name, Class<? extends PlatformEvent> record) {

	static Stream<Vocabulary> all() {
		return Contracts.all().stream().flatMap(Vocabulary::of);
	}

	private static Stream<Vocabulary> of(Class<? extends PlatformEvent> topic) {
		return Arrays.stream(topic.getPermittedSubclasses())
			.map((type) -> type.<PlatformEvent>asSubclass(PlatformEvent.class))
			.map((type) -> new Vocabulary(topicOf(topic), publisherOf(topic), nameOf(type), type));
	}

	private static String topicOf(Class<?> topic) {
		try {
			return Objects.requireNonNull((String) topic.getField("TOPIC").get(null));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(topic + " names no TOPIC", ex);
		}
	}

	private static String publisherOf(Class<?> topic) {
		String home = topic.getPackageName();
		return home.substring(home.lastIndexOf('.') + 1).replace("peersupport", "peer-support");
	}

	private static String nameOf(Class<?> type) {
		return Objects.requireNonNull(type.getAnnotation(JsonTypeName.class), type + " has no @JsonTypeName").value();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
