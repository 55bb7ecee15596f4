package org.alongside.peersupport.fairness;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the report counts, and from how many people on it says a number.
 *
 * @param smallest the smallest count that is shown; of fewer people it only says that
 * they are fewer
 * @param months how far back it looks
 */
@ConfigurationProperties("alongside.peer-support.fairness")
record FairnessSettings(@DefaultValue("5") int smallest, @DefaultValue("12") int months) {
}
