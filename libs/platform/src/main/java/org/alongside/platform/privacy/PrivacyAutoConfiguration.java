package org.alongside.platform.privacy;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a service its seals, where it was given the keys for them.
 */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class PrivacyAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnBean(JdbcClient.class)
	@ConditionalOnProperty("alongside.keys.key-encryption-key")
	FieldCipher fieldCipher(JdbcClient database, @Value("${alongside.keys.key-encryption-key}") String key,
			Clock clock) {
		return new FieldCipher(database, Seal.ofBase64(key, "alongside.keys.key-encryption-key"), clock);
	}

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnProperty("alongside.keys.mail-sealing-key")
	MailSeal mailSeal(@Value("${alongside.keys.mail-sealing-key}") String key) {
		return new MailSeal(key);
	}

}
