package org.alongside.members.help;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long we believe what we checked.
 *
 * @param checkEvery after what time an entry needs checking again
 */
@ConfigurationProperties("members.help")
@Validated
record HelpSettings(@NotNull @DefaultValue("180d") Duration checkEvery) {
}
