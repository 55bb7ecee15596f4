package org.alongside.platform.security;

import java.util.List;
import java.util.UUID;

/**
 * Who really acts when somebody does something for another person: the {@code act} of RFC
 * 8693.
 *
 * @param id the acting person's own id
 * @param name what they asked to be called
 * @param shut where the pages begin that the other person keeps to themselves, such as
 * {@code /bakery/orders}
 */
public record Actor(UUID id, String name, List<String> shut) {

	public Actor {
		shut = List.copyOf(shut);
	}

	/** Somebody from whom nothing is kept but what is private by itself. */
	public Actor(UUID id, String name) {
		this(id, name, List.of());
	}

	/**
	 * Whether the other person keeps a page to themselves.
	 * @param page the address of the page, or its pattern
	 * @return true when it is one of those, or below one
	 */
	boolean isShut(String page) {
		return this.shut.stream().anyMatch((beginning) -> page.equals(beginning) || page.startsWith(beginning + '/'));
	}

}
