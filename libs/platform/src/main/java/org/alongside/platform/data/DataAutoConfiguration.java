package org.alongside.platform.data;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Gives every service its clock, in UTC and whole microseconds as the database keeps
 * them, and its ids.
 */
@AutoConfiguration
class DataAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
	}

	@Bean
	@ConditionalOnMissingBean
	Ids ids() {
		return new Ids();
	}

}
