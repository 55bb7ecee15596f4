package org.alongside.bench.outbox;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.UUID;

import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.servers.Database;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Modulith's event publication registry on JDBC, externalising to Kafka: set up as
 * its reference says, with completed publications deleted, which is its fastest way.
 */
final class ModulithTeller implements Teller {

	static final String TOPIC = "bench.modulith";

	private final ConfigurableApplicationContext context;

	private final Things things;

	ModulithTeller(Database database, String broker) {
		this.context = new SpringApplicationBuilder(Registry.class).web(WebApplicationType.NONE)
			// as arguments, since these win over the platform's defaults
			.run("--spring.config.name=bench-modulith", "--spring.main.banner-mode=off",
					"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
					"--spring.datasource.password=" + database.password(),
					"--spring.datasource.hikari.maximum-pool-size=64", "--spring.kafka.bootstrap-servers=" + broker,
					"--spring.kafka.producer.acks=all", "--spring.threads.virtual.enabled=false",
					"--spring.modulith.events.jdbc.schema-initialization.enabled=true",
					"--spring.modulith.events.completion-mode=delete", "--logging.level.root=warn");
		this.things = new Things(this.context.getBean(JdbcTemplate.class),
				new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class)),
				this.context::publishEvent);
	}

	@Override
	public String name() {
		return "Spring Modulith registry, JDBC";
	}

	@Override
	public void create(UUID eventId) {
		this.things.create(eventId);
	}

	@Override
	public void change(int thing) {
		this.things.change(thing);
	}

	@Override
	public String topic() {
		return TOPIC;
	}

	@Override
	public void close() {
		this.context.close();
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@JdbcRegistry
	static class Registry {

		@Bean
		EventExternalizationConfiguration externalization() {
			return EventExternalizationConfiguration.externalizing()
				.select((event) -> event instanceof ApplicationSubmitted)
				.route(ApplicationSubmitted.class,
						(event) -> RoutingTarget.forTarget(TOPIC).andKey(event.applicationId().toString()))
				.build();
		}

	}

	/**
	 * Exactly what Modulith needs, listed in the resource of this annotation's name, so
	 * that nothing else on the class path joins in.
	 */
	@Retention(RetentionPolicy.RUNTIME)
	@ImportAutoConfiguration
	@interface JdbcRegistry {

	}

}
