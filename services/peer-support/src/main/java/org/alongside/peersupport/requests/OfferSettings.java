package org.alongside.peersupport.requests;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people have for an answer, in working days. Whoever is in hospital has longer.
 *
 * @param fastDays by when, in working days, whoever waits in hospital is to be found
 * somebody
 * @param remindAhead how long before the time is over whoever has not answered is
 * reminded, once; less than people have. An answer has time until midnight, so 39 hours
 * are nine in the morning of the day before.
 */
@ConfigurationProperties("alongside.peer-support.offers")
record OfferSettings(@DefaultValue("4") int volunteerDays, @DefaultValue("7") int memberDays,
		@DefaultValue("14") int hospitalDays, @DefaultValue("2") int fastDays,
		@DefaultValue("39h") Duration remindAhead) {
}
