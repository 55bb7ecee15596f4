package org.alongside.members.mydata;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long things take around a copy of somebody's data.
 *
 * @param keptFor how long it can be fetched
 * @param collectWithin when it is given out though a service has not answered
 * @param signedInWithin how fresh a sign-in must be to fetch it
 */
@ConfigurationProperties("members.data")
@Validated
record CopySettings(@NotNull @DefaultValue("7d") Duration keptFor, @NotNull @DefaultValue("24h") Duration collectWithin,
		@NotNull @DefaultValue("15m") Duration signedInWithin) {
}
