package org.alongside.notifications.delivery;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whom mails are from.
 *
 * @param from the address the relay lets us use
 */
@ConfigurationProperties("alongside.mail")
@Validated
record MailSettings(@NotBlank String from) {
}
