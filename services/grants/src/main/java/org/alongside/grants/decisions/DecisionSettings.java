package org.alongside.grants.decisions;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many people it takes.
 *
 * @param aloneUpToMinor up to this one person may recommend and approve, who then pays
 * none of it (the scheme's bands, November 2026)
 * @param twoApproversAboveMinor above this two people approve what a third recommended
 * @param openFor how long a colleague who looked is shown as having it open
 */
@ConfigurationProperties("alongside.grants.decisions")
record DecisionSettings(@DefaultValue("15000") long aloneUpToMinor, @DefaultValue("50000") long twoApproversAboveMinor,
		@DefaultValue("30m") Duration openFor) {
}
