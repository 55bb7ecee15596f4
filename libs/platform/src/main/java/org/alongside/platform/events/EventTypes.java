package org.alongside.platform.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * Which record a type on the wire stands for, learnt from the sealed interfaces of the
 * topics.
 */
class EventTypes {

	private final Map<String, Class<? extends PlatformEvent>> records = new HashMap<>();

	EventTypes(List<Class<? extends PlatformEvent>> vocabularies) {
		vocabularies.stream()
			.flatMap((vocabulary) -> Arrays.stream(vocabulary.getPermittedSubclasses()))
			.map((type) -> type.<PlatformEvent>asSubclass(PlatformEvent.class))
			.forEach((type) -> this.records.put(nameOf(type), type));
	}

	static String nameOf(Class<? extends PlatformEvent> type) {
		JsonTypeName name = type.getAnnotation(JsonTypeName.class);
		if (name == null) {
			throw new IllegalArgumentException("%s has no @JsonTypeName".formatted(type.getName()));
		}
		return name.value();
	}

	Optional<Class<? extends PlatformEvent>> find(String name) {
		return Optional.ofNullable(this.records.get(name));
	}

}
