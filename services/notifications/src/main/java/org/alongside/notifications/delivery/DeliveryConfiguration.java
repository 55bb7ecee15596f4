package org.alongside.notifications.delivery;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Reads {@code spring.mail}, {@code alongside.mail} and {@code notifications.delivery}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({ MailProperties.class, MailSettings.class, DeliverySettings.class })
class DeliveryConfiguration {

}
