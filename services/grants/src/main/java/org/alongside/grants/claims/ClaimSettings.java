package org.alongside.grants.claims;

import org.alongside.grants.eligibility.ClaimInputs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the charity decides about claims (its own figures, November 2026).
 *
 * @param daysAfter how many days after a journey it may be claimed for
 * @param perMonth how many claims with a visit in one month no person looks at
 * @param perYear the same of a year
 * @param smallMinor the most a claim may be that no person looks at, in pence or cent
 * @param lookAtEvery a person looks at every so many of the claims against an award
 */
@ConfigurationProperties("alongside.grants.claims")
public record ClaimSettings(@DefaultValue("28") int daysAfter, @DefaultValue("4") int perMonth,
		@DefaultValue("26") int perYear, @DefaultValue("15000") long smallMinor, @DefaultValue("5") int lookAtEvery) {

	public ClaimInputs.Limits limits() {
		return new ClaimInputs.Limits(this.daysAfter, this.perMonth, this.perYear, this.smallMinor, this.lookAtEvery);
	}

}
