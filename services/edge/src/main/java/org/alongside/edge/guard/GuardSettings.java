package org.alongside.edge.guard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one address may ask for, and how much one request may bring. Generous: a whole
 * office may share an address, and nobody with slow hands ever meets these.
 *
 * @param requestsPerMinute pages and everything else
 * @param writesPerMinute forms sent
 * @param formSize the largest ordinary form
 * @param uploadSize the largest form with photos, from somebody who is signed in; the
 * service says in its own words which of them it takes
 */
@Validated
@ConfigurationProperties("edge.guard")
record GuardSettings(@Positive @DefaultValue("12000") int requestsPerMinute,
		@Positive @DefaultValue("600") int writesPerMinute, @NotNull @DefaultValue("1MB") DataSize formSize,
		@NotNull @DefaultValue("160MB") DataSize uploadSize) {
}
