package org.alongside.grants.eligibility;

import java.time.LocalDate;

/**
 * A rule set that was released, and is never changed.
 *
 * @param version such as {@code 2026.1}; what changed with it stands in the messages
 * @param from the day from which answers were given by it
 */
public record RuleSet(String version, LocalDate from) {
}
