package org.alongside.platform.events;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a message that failed is tried again.
 *
 * @param attempts how often, before it is kept with the dead letters
 * @param delay after how long each time; one delay for all, so that the queue of those
 * waiting is also the order in which they are due
 */
@ConfigurationProperties("alongside.events.retry")
record RetrySettings(@DefaultValue("4") int attempts, @DefaultValue("10s") Duration delay) {
}
