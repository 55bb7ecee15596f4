package org.alongside.members.contact;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a person may ask for another address.
 *
 * @param changesADay links mailed for one member in 24 hours
 */
@ConfigurationProperties("members.contact")
@Validated
record ContactSettings(@Min(1) @DefaultValue("5") int changesADay) {
}
