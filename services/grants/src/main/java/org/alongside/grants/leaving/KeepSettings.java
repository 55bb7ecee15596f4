package org.alongside.grants.leaving;

import java.time.Period;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the record of a granted sum is kept once its family has left. A charity keeps
 * its accounting records for six years (Charities Act 2011, s. 131, as in force on 26
 * November 2026; HMRC asks the same of those who claim tax relief).
 *
 * @param payments counted from the decision
 */
@ConfigurationProperties("alongside.grants.keep")
@Validated
record KeepSettings(@NotNull @DefaultValue("6y") Period payments) {
}
