package org.alongside.platform.events;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

import org.springframework.kafka.support.converter.ConversionException;

/**
 * A message whose body is not what its type promises. It never will be, so it goes to the
 * dead letters at once. Its text says which part is wrong, never what stood there.
 */
class Unreadable extends ConversionException {

	@Serial
	private static final long serialVersionUID = 1L;

	Unreadable(String message, @Nullable Class<?> cause) {
		super((cause != null) ? message + " (" + cause.getSimpleName() + ")" : message, null);
	}

}
