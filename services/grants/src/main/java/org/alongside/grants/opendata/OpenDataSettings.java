package org.alongside.grants.opendata;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who publishes, and how few are too few.
 *
 * @param publisher the prefix that 360Giving gave the charity, such as
 * {@code 360G-example}
 * @param organisation the charity in org-id.guide's terms, such as {@code GB-CHC-1234567}
 * @param smallestGroup fewer grants than this never stand alone with a date, a currency
 * and a place
 */
@ConfigurationProperties("alongside.grants.open-data")
record OpenDataSettings(@Nullable String publisher, @Nullable String organisation,
		@DefaultValue("5") int smallestGroup) {
}
