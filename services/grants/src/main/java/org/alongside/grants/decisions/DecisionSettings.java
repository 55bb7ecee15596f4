package org.alongside.grants.decisions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many people it takes.
 *
 * @param twoApproversAboveMinor above this two people approve what a third recommended
 */
@ConfigurationProperties("alongside.grants.decisions")
record DecisionSettings(@DefaultValue("50000") long twoApproversAboveMinor) {
}
