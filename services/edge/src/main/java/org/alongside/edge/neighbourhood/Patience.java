package org.alongside.edge.neighbourhood;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the edge waits for a service.
 *
 * @param answer for the answer to a request
 * @param upload for the answer to photos, counted from when their sending begins: as long
 * as a family may take to send them
 * @param part for one part of a home page, and for word that a service is ready
 */
@Validated
@ConfigurationProperties("edge.patience")
public record Patience(@NotNull @DefaultValue("25s") Duration answer, @NotNull @DefaultValue("10m") Duration upload,
		@NotNull @DefaultValue("2s") Duration part) {
}
