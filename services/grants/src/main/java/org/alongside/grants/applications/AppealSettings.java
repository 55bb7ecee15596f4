package org.alongside.grants.applications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a decision may be appealed.
 *
 * @param withinDays how many days after it, that day included
 */
@ConfigurationProperties("alongside.grants.appeals")
record AppealSettings(@DefaultValue("28") int withinDays) {
}
