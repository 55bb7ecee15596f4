package org.alongside.edge.keeping;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept of forms that came too late.
 *
 * @param keepFor how long one is kept
 * @param atMost how many of one browser; the oldest makes room
 * @param formSize how large one may be
 * @param knowBrowserFor how long a browser is known after somebody signed in with it; no
 * shorter than anybody stays signed in
 */
@Validated
@ConfigurationProperties("edge.keeping")
record KeepingSettings(@NotNull @DefaultValue("24h") Duration keepFor, @Min(1) @Max(20) @DefaultValue("5") int atMost,
		@NotNull @DefaultValue("64KB") DataSize formSize, @NotNull @DefaultValue("8d") Duration knowBrowserFor) {
}
