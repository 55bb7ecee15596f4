package org.alongside.peersupport.requests;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people have for an answer, in working days. Whoever is in hospital has longer.
 */
@ConfigurationProperties("alongside.peer-support.offers")
record OfferSettings(@DefaultValue("4") int volunteerDays, @DefaultValue("7") int memberDays,
		@DefaultValue("14") int hospitalDays) {
}
