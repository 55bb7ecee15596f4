package org.alongside.grants.applications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By when a family should have our answer.
 *
 * @param answerWithinDays how many working days they are told that it takes
 * @param dueAfterDays after how many of these an application is shown as due
 */
@ConfigurationProperties("alongside.grants.queue")
record QueueSettings(@DefaultValue("10") int answerWithinDays, @DefaultValue("8") int dueAfterDays) {
}
