package org.alongside.members.sessions;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long somebody stays signed in.
 *
 * @param unused without using it: as long as the edge keeps its session, and the life of
 * one token more
 * @param atMost however much it is used
 * @param tokenLife how long a token opens doors by itself; so long, too, it may take
 * until an end counts everywhere
 */
@ConfigurationProperties("members.sessions")
@Validated
public record SessionSettings(@NotNull @DefaultValue("12h") Duration unused,
		@NotNull @DefaultValue("7d") Duration atMost, @NotNull @DefaultValue("5m") Duration tokenLife) {
}
