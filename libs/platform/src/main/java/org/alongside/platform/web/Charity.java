package org.alongside.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the platform serves; shown on every page.
 *
 * @param name the charity's name
 * @param email where people write to
 * @param phone where people call
 * @param address where people send letters
 */
@ConfigurationProperties("alongside.charity")
public record Charity(String name, String email, String phone, String address) {
}
