package org.alongside.grants.eligibility;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The figures of the rules for applications that a charity may set for itself (ours,
 * November 2026). They are kept with what the rules looked at, so that an old answer is
 * worked out again with the figures of its day.
 *
 * @param daysAfter how many days after the last visit an application is in time
 * @param daysAhead how many days ahead the first visit may be
 * @param farthestMiles the longest way that no person looks at
 * @param mostAWeek the most journeys a week that no person looks at
 * @param tolerancePercent how much above the mileage table no person looks at
 */
@ConfigurationProperties("alongside.grants.rules")
public record Figures(@DefaultValue("28") int daysAfter, @DefaultValue("28") int daysAhead,
		@DefaultValue("300") int farthestMiles, @DefaultValue("7") int mostAWeek,
		@DefaultValue("10") int tolerancePercent) {

	/** What held before the figures were kept with each answer. */
	static final Figures BEFORE_THEY_WERE_KEPT = new Figures(28, 28, 300, 7, 10);

}
