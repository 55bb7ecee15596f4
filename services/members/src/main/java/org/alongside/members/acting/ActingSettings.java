package org.alongside.members.acting;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far acting for others goes.
 *
 * @param mostHelped how many people one may help at a time
 * @param mostAskedADay how many letters a person may send in a day: to helpers, and to
 * take over
 * @param tokenLasts for how long a token is believed while somebody acts; what was ended
 * still counts for so long
 * @param phoneLasts for how long staff may act for somebody on the phone
 * @param letterLasts how long a letter may be answered
 */
@ConfigurationProperties("members.acting")
@Validated
record ActingSettings(@Min(1) @Max(100) @DefaultValue("10") int mostHelped,
		@Min(1) @Max(100) @DefaultValue("10") int mostAskedADay, @NotNull @DefaultValue("5m") Duration tokenLasts,
		@NotNull @DefaultValue("60m") Duration phoneLasts, @NotNull @DefaultValue("7d") Duration letterLasts) {
}
