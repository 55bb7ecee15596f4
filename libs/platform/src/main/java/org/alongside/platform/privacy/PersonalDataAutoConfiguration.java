package org.alongside.platform.privacy;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a service that tells and hears forget people, and show them what it holds. Which
 * data that is, its beans of type {@link PersonalData} say.
 */
@AutoConfiguration(after = PrivacyAutoConfiguration.class,
		afterName = { "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
				"org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
				"org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration" })
@ConditionalOnBean({ KafkaAdmin.class, JdbcClient.class })
class PersonalDataAutoConfiguration {

	@Bean
	Forgetting forgetting(JdbcClient database, PlatformTransactionManager transactions,
			ObjectProvider<PersonalData> features, ObjectProvider<FieldCipher> cipher, ApplicationEventPublisher events,
			Clock clock) {
		return new Forgetting(database, new TransactionTemplate(transactions), features::orderedStream,
				cipher.getIfAvailable(), events, clock);
	}

	@Bean
	DataExports dataExports(JdbcClient database, PlatformTransactionManager transactions,
			ObjectProvider<PersonalData> features, MessageSource messages, ApplicationEventPublisher events,
			@Value("${spring.application.name}") String service, @Value("${alongside.charity.name}") String charity,
			Clock clock) {
		return new DataExports(database, new TransactionTemplate(transactions), features::orderedStream,
				new DataExports.Tongue(messages, service, charity), events, clock);
	}

	@Bean
	ExportsOfPerson exportsOfPerson(JdbcClient database) {
		return new ExportsOfPerson(database);
	}

	@Bean
	@ConditionalOnProperty(name = "alongside.privacy.work", matchIfMissing = true)
	PrivacyWork privacyWork(DataExports exports, Forgetting forgetting) {
		return new PrivacyWork(exports, forgetting);
	}

}
