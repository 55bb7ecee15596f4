package org.alongside.notifications.delivery;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are handed to the relay.
 *
 * @param enabled whether this instance hands mails over, and looks after them, at all
 * @param lines how many are handed over at the same time
 * @param mailsPerLine after how many mails a line is closed
 * @param idleLine how long an unused line is kept open
 * @param look how long to wait before looking for mails that nobody announced
 * @param longestPause how long to wait at most before trying a relay again that is away
 * @param connectWithin how long the relay may take to pick up
 * @param answerWithin how long the relay may take to answer; after the dot, silence for
 * longer means that nobody knows
 */
@ConfigurationProperties("notifications.delivery")
@Validated
record DeliverySettings(@DefaultValue("true") boolean enabled, @Min(1) @Max(64) @DefaultValue("8") int lines,
		@Min(1) @DefaultValue("200") int mailsPerLine, @NotNull @DefaultValue("10s") Duration idleLine,
		@NotNull @DefaultValue("1s") Duration look, @NotNull @DefaultValue("10s") Duration longestPause,
		@NotNull @DefaultValue("10s") Duration connectWithin, @NotNull @DefaultValue("2m") Duration answerWithin) {
}
