package org.alongside.members.onetime;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often keys may be asked for and tried.
 *
 * @param window over what time is counted
 * @param mailsPerAddress mails to one address
 * @param mailsPerAddressADay mails to one address in a day
 * @param mailsPerNetwork mails asked for from one network; a hospital may be one
 * @param triesPerNetwork codes and links tried from one network
 * @param wrongCodesPerAddressADay wrong codes typed without the link, for one address in
 * a day; the mails' links open all the same
 */
@ConfigurationProperties("members.limits")
@Validated
record Limits(@NotNull @DefaultValue("15m") Duration window, @Min(1) @DefaultValue("5") int mailsPerAddress,
		@Min(1) @DefaultValue("100") int mailsPerAddressADay, @Min(1) @DefaultValue("60") int mailsPerNetwork,
		@Min(1) @DefaultValue("120") int triesPerNetwork, @Min(1) @DefaultValue("50") int wrongCodesPerAddressADay) {
}
