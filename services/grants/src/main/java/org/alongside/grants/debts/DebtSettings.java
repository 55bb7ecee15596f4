package org.alongside.grants.debts;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How gently what was paid too much is got back (the charity's own figures, November
 * 2026).
 *
 * @param waitDays for how many days after the family was told, or answered, nothing is
 * taken off a payment
 * @param suggestedPercent how much of a payment is suggested to be taken off, at most
 */
@ConfigurationProperties("alongside.grants.overpayments")
record DebtSettings(@DefaultValue("14") int waitDays, @DefaultValue("25") int suggestedPercent) {

	Duration patience() {
		return Duration.ofDays(this.waitDays);
	}

}
