package org.alongside.grants.awards;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an award stands.
 *
 * @param daysAfter how many days after the last day of a plan its journeys may still be
 * claimed for; then what is left goes back to the fund
 */
@ConfigurationProperties("alongside.grants.awards")
record AwardSettings(@DefaultValue("28") int daysAfter) {
}
