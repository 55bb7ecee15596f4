package org.alongside.platform.security;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word about people is believed.
 *
 * @param jwkSetUri where members publishes its keys; asked for them at the first token,
 * so a service starts without members
 * @param audience whom a token must be meant for
 */
@ConfigurationProperties("alongside.identity")
record IdentityProperties(@Nullable String jwkSetUri, @DefaultValue("alongside") String audience) {
}
