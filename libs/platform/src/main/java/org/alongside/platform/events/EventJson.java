package org.alongside.platform.events;

import java.lang.reflect.RecordComponent;

import org.alongside.contracts.PlatformEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of an event: its record's components as JSON. Unknown components are passed
 * over; a missing one is an error unless the record allows it to be null.
 */
class EventJson {

	private final JsonMapper json = JsonMapper.builder().build();

	byte[] write(PlatformEvent event) {
		return this.json.writeValueAsBytes(event);
	}

	<T extends PlatformEvent> T read(byte[] body, Class<T> type) {
		try {
			T event = this.json.readValue(body, type);
			for (RecordComponent component : type.getRecordComponents()) {
				if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
						&& component.getAccessor().invoke(event) == null) {
					throw new Unreadable("%s has no %s".formatted(type.getSimpleName(), component.getName()), null);
				}
			}
			return event;
		}
		catch (JacksonException ex) {
			throw new Unreadable("%s cannot be read".formatted(type.getSimpleName()), ex.getClass());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
