package org.alongside.platform.security;

import java.util.UUID;

/**
 * Who really acts when somebody does something for another person: the {@code act} of RFC
 * 8693.
 *
 * @param id the acting person's own id
 * @param name what they asked to be called
 */
public record Actor(UUID id, String name) {
}
