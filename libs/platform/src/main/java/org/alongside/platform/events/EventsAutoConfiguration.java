package org.alongside.platform.events;

import java.sql.DriverManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.persistence.EntityManagerFactory;
import org.alongside.contracts.Contracts;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a service with a database and a broker its outbox, inbox, and a sure way of
 * hearing. A service that excludes Kafka's auto-configuration, as edge does, gets none of
 * it.
 */
@AutoConfiguration(afterName = { "org.alongside.platform.audit.AuditAutoConfiguration",
		"org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
		"org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
		"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
		"org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
		"org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
		"org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration" })
@ConditionalOnBean({ KafkaAdmin.class, JdbcClient.class })
@EnableConfigurationProperties(RetrySettings.class)
class EventsAutoConfiguration {

	@Bean
	EventTypes eventTypes() {
		return new EventTypes(Contracts.all());
	}

	@Bean
	EventJson eventJson() {
		return new EventJson();
	}

	@Bean
	OutboxRelay outboxRelay(JdbcConnectionDetails database, ProducerFactory<?, ?> producers,
			ObjectProvider<MeterRegistry> meters, Clock clock) {
		Map<String, Object> settings = surely(producers.getConfigurationProperties());
		return new OutboxRelay(() -> DriverManager.getConnection(database.getJdbcUrl(), session(database)),
				() -> producer(settings), meters.getIfAvailable(SimpleMeterRegistry::new), clock);
	}

	@Bean
	@ConditionalOnMissingBean
	Outbox outbox(JdbcOperations database, EventJson json, ObjectProvider<EntityManagerFactory> entities,
			ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator, OutboxRelay relay,
			@Value("${spring.application.name}") String service, Clock clock) {
		return new Outbox(database, json, () -> entities.ifAvailable(EventsAutoConfiguration::flush),
				new TraceHeaders(tracer.getIfAvailable(), propagator.getIfAvailable()), relay::nudge, service, clock);
	}

	@Bean
	@ConditionalOnMissingBean
	Inbox inbox(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
		return new Inbox(database, new TransactionTemplate(transactions), clock);
	}

	@Bean
	EventConverter eventConverter(EventTypes types, EventJson json) {
		return new EventConverter(types, json);
	}

	@Bean
	UnknownTypes unknownTypes(EventTypes types, ObjectProvider<MeterRegistry> meters) {
		return new UnknownTypes(types, meters.getIfAvailable(SimpleMeterRegistry::new));
	}

	@Bean
	InboxPruner inboxPruner(Inbox inbox, DeadLetters letters) {
		return new InboxPruner(inbox, letters);
	}

	@Bean
	Letterbox letterbox(ProducerFactory<?, ?> producers) {
		return new Letterbox(surely(producers.getConfigurationProperties()));
	}

	@Bean
	DeadLetters deadLetters(JdbcClient database, PlatformTransactionManager transactions, Outbox outbox, Audit audit,
			Ids ids, Clock clock) {
		return new DeadLetters(database, new TransactionTemplate(transactions), outbox, audit, ids, clock);
	}

	@Bean
	DeadLettersOfPerson deadLettersOfPerson(JdbcClient database) {
		return new DeadLettersOfPerson(database);
	}

	@Bean
	DefaultErrorHandler failures(Letterbox letterbox, DeadLetters deadLetters, RetrySettings settings,
			ObjectProvider<MeterRegistry> meters) {
		MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
		deadLetters.measure(registry);
		return new Failures(letterbox, deadLetters, settings, registry, Clock.systemUTC()).handler();
	}

	@Bean
	StaticMembers staticMembers(@Value("${alongside.instance:}") String instance) {
		return new StaticMembers(instance);
	}

	@Bean
	Retries retries(KafkaListenerEndpointRegistry listeners,
			ConcurrentKafkaListenerContainerFactory<Object, Object> containers, KafkaAdmin admin,
			StaticMembers members) {
		return new Retries(listeners, containers, admin, members, Clock.systemUTC());
	}

	@Bean
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	DeadLetterPages deadLetterPages(DeadLetters letters, @Value("${spring.application.name}") String service) {
		return new DeadLetterPages(letters, service);
	}

	private static void flush(EntityManagerFactory entities) {
		var manager = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
		if (manager != null) {
			manager.flush();
		}
	}

	/**
	 * Sent once, in order, acknowledged by all. A short delivery time-out would let later
	 * facts overtake earlier ones when the broker comes back in its midst.
	 */
	private static Map<String, Object> surely(Map<String, Object> configured) {
		var settings = new HashMap<>(configured);
		settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
		settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
		settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
		return settings;
	}

	private static Producer<String, byte[]> producer(Map<String, Object> settings) {
		return new KafkaProducer<>(settings);
	}

	/**
	 * A session that the server gives up, lock and all, when its owner is gone without a
	 * word.
	 */
	private static Properties session(JdbcConnectionDetails database) {
		var session = new Properties();
		session.put("user", database.getUsername());
		session.put("password", database.getPassword());
		session.put("connectionTimeZone", "UTC");
		session.put("sessionVariables", "wait_timeout=300,transaction_isolation='READ-COMMITTED'");
		session.put("connectTimeout", "5000");
		session.put("socketTimeout", "30000");
		return session;
	}

}
