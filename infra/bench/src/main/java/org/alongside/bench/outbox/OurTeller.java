package org.alongside.bench.outbox;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.alongside.contracts.grants.GrantsEvent;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.events.Outbox;
import org.alongside.servers.Database;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The platform's own outbox, relay and inbox, as every service has them.
 */
final class OurTeller implements Teller {

	static final String CONSUMER = "bench.hearer";

	private final ConfigurableApplicationContext context;

	private final Things things;

	OurTeller(Database database, String broker) {
		this.context = new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
			// as arguments, since these win over the platform's defaults
			.run("--spring.config.name=bench", "--spring.application.name=bench", "--alongside.instance=1",
					"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
					"--spring.datasource.password=" + database.password(),
					"--spring.datasource.hikari.maximum-pool-size=64", "--spring.kafka.bootstrap-servers=" + broker,
					"--spring.kafka.consumer.auto-offset-reset=latest", "--logging.level.root=warn",
					"--logging.level.org.flywaydb=error");
		var outbox = this.context.getBean(Outbox.class);
		this.things = new Things(this.context.getBean(JdbcTemplate.class),
				new TransactionTemplate(this.context.getBean(PlatformTransactionManager.class)), outbox::tell);
	}

	/**
	 * Starts to hear, each event once.
	 */
	void hear() {
		var containers = this.context.getBean(KafkaListenerEndpointRegistry.class);
		var container = Objects.requireNonNull(containers.getListenerContainer(CONSUMER));
		container.start();
		while (Objects.requireNonNull(container.getAssignedPartitions()).size() < 6) {
			Pause.millis(50);
		}
	}

	/**
	 * How many effects of what was heard are committed.
	 */
	long heard() {
		return this.context.getBean(Hearer.class).heard.get();
	}

	@Override
	public String name() {
		return "our outbox and relay";
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
		return GrantsEvent.TOPIC;
	}

	@Override
	public void close() {
		this.context.close();
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@PlatformEvents
	static class Service {

		@Bean
		@Lazy(false)
		Hearer hearer(Inbox inbox, JdbcTemplate jdbc) {
			return new Hearer(inbox, jdbc);
		}

	}

	/**
	 * Exactly what the platform's events need, listed in the resource of this
	 * annotation's name, so that nothing else on the class path joins in.
	 */
	@Retention(RetentionPolicy.RUNTIME)
	@ImportAutoConfiguration
	@interface PlatformEvents {

	}

	/**
	 * Hears every event and counts it in the database, as a consumer that has an effect.
	 */
	static class Hearer {

		private final AtomicLong heard = new AtomicLong();

		private final Inbox inbox;

		private final JdbcTemplate jdbc;

		Hearer(Inbox inbox, JdbcTemplate jdbc) {
			this.inbox = inbox;
			this.jdbc = jdbc;
		}

		@KafkaListener(id = CONSUMER, topics = GrantsEvent.TOPIC, groupId = CONSUMER, concurrency = "6",
				autoStartup = "false")
		void on(GrantsEvent event) {
			this.inbox.once(CONSUMER, event, () -> this.jdbc
				.update("UPDATE thing SET sequence = sequence + 1 WHERE id = ?", Things.bytes(event.applicationId())));
			this.heard.incrementAndGet();
		}

	}

}
