package org.alongside.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.alongside.contracts.members.MembersEvent;
import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.platform.bakery.Oven;
import org.alongside.testing.events.EventProbe;
import org.alongside.testing.events.HeardEvent;
import org.alongside.testing.servers.TestServers;
import org.alongside.testing.servers.WithServers;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

@WithServers(schema = "bakery")
@SpringBootTest(classes = BakeryApplication.class,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery" })
class OutboxTests {

	private static final int WRITERS = 32;

	@Autowired
	private Oven oven;

	@Autowired
	private Outbox outbox;

	@Autowired
	private OutboxRelay relay;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Environment settings;

	@Test
	void whatIsToldArrivesAsACloudEvent() {
		UUID loaf = this.oven.prepare();
		try (EventProbe probe = probe()) {
			UUID event = this.oven.bake(loaf);

			HeardEvent heard = probe.await("members.profile-changed.v1", loaf);
			assertThat(heard.id()).isEqualTo(event.toString());
			assertThat(heard.at()).isNotNull();
			assertThat(JsonMapper.shared().readTree(heard.body()).get("condition").asString()).isEqualTo("RYE");
		}
	}

	@Test
	void whatIsRolledBackIsNeverTold() {
		UUID loaf = this.oven.prepare();
		try (EventProbe probe = probe()) {
			assertThatIllegalStateException().isThrownBy(() -> this.oven.burn(loaf));
			this.oven.bake(loaf);

			HeardEvent heard = probe.await("members.profile-changed.v1", loaf);
			assertThat(number(heard)).isOne();
		}
	}

	@Test
	void aFactIsToldInATransactionOrNotAtAll() {
		var event = new MembersEvent.Joined(UUID.randomUUID(), java.time.Instant.EPOCH, UUID.randomUUID());

		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.outbox.tell(event));
	}

	@Test
	void thirtyTwoWritersAndArestartLoseNothingAndKeepTheOrderOfEachKey() throws Exception {
		List<UUID> loaves = Stream.generate(this.oven::prepare).limit(20).toList();
		try (EventProbe probe = probe(); var writers = Executors.newFixedThreadPool(WRITERS)) {
			var work = new ArrayList<Future<?>>();
			for (int writer = 0; writer < WRITERS; writer++) {
				int first = writer;
				work.add(writers.submit(() -> IntStream.range(0, 40)
					.forEach((time) -> this.oven.bake(loaves.get((first + time) % loaves.size())))));
			}
			this.relay.stop();
			this.relay.start();
			for (Future<?> done : work) {
				done.get();
			}
			await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);

			await().atMost(Duration.ofSeconds(30))
				.until(() -> firstDeliveries(probe.untilQuiet(Duration.ofMillis(200)), loaves).values()
					.stream()
					.mapToInt(List::size)
					.sum() == WRITERS * 40);
			Map<String, List<Integer>> heard = firstDeliveries(probe.heard(), loaves);
			assertThat(heard).hasSize(loaves.size());
			assertThat(heard.values()).allSatisfy((numbers) -> assertThat(numbers)
				.containsExactlyElementsOf(IntStream.rangeClosed(1, 64).boxed().toList()));
			assertThat(probe.inversions()).isZero();
		}
	}

	@Test
	void nothingOvertakesWhatTheBrokerRefused() {
		UUID loaf = this.oven.prepare();
		this.relay.stop();
		this.oven.bake(loaf);
		this.oven.bake(loaf);
		var refusals = new AtomicInteger(1);
		var sent = new CopyOnWriteArrayList<Integer>();
		var own = new OutboxRelay(this::connection, () -> new Refusing(refusals, sent), new SimpleMeterRegistry(),
				Clock.systemUTC());
		try {
			own.start();
			await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
		}
		finally {
			own.stop();
			this.relay.start();
		}

		assertThat(refusals).hasValue(0);
		assertThat(sent).containsExactly(1, 2);
	}

	@Test
	void ofTwoInstancesOneLeadsAndTheOtherTakesOver() {
		UUID loaf = this.oven.prepare();
		await().until(this.relay::isLeading);
		try (EventProbe probe = probe();
				var other = new SpringApplicationBuilder(BakeryApplication.class)
					.properties(Map.of("spring.config.name", "bakery", "spring.application.name", "bakery",
							"server.port", "0", "management.server.port", ""))
					.run(arguments())) {
			OutboxRelay second = other.getBean(OutboxRelay.class);
			this.oven.bake(loaf);
			probe.await("members.profile-changed.v1", loaf);
			assertThat(second.isLeading()).isFalse();

			this.relay.stop();
			await().atMost(Duration.ofSeconds(5)).until(second::isLeading);
			this.oven.bake(loaf);
			probe.await("the second loaf", Duration.ofSeconds(10), (event) -> number(event) == 2);
		}
		finally {
			this.relay.start();
		}
	}

	@Test
	void itIsMeasuredHowMuchWaitsAndHowMuchWasSent() {
		double before = this.meters.get("outbox.sent").counter().count();
		this.oven.bake(this.oven.prepare());

		await().untilAsserted(() -> assertThat(this.meters.get("outbox.sent").counter().count()).isGreaterThan(before));
		assertThat(this.meters.get("outbox.backlog").gauge().value()).isNotNegative();
		assertThat(this.meters.get("outbox.oldest.age").gauge().value()).isNotNegative();
		assertThat(this.meters.get("outbox.delay").timer().count()).isPositive();
	}

	private Connection connection() throws SQLException {
		return DriverManager.getConnection(this.settings.getRequiredProperty("spring.datasource.url"),
				this.settings.getRequiredProperty("spring.datasource.username"),
				this.settings.getRequiredProperty("spring.datasource.password"));
	}

	private String[] arguments() {
		return Stream
			.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
					"spring.kafka.bootstrap-servers")
			.map((name) -> "--" + name + "=" + this.settings.getRequiredProperty(name))
			.toArray(String[]::new);
	}

	private EventProbe probe() {
		return EventProbe.on(TestServers.bootstrapServers(), MembersEvent.TOPIC);
	}

	private long waiting() {
		return this.database.sql("SELECT COUNT(*) FROM outbox").query(Long.class).single();
	}

	private static Map<String, List<Integer>> firstDeliveries(List<HeardEvent> events, List<UUID> loaves) {
		var keys = loaves.stream().map(UUID::toString).toList();
		var seen = new java.util.HashSet<String>();
		var numbers = new HashMap<String, List<Integer>>();
		events.stream()
			.filter((event) -> keys.contains(event.key()) && seen.add(event.id()))
			.forEach((event) -> numbers.computeIfAbsent(event.key(), (key) -> new ArrayList<>()).add(number(event)));
		return numbers;
	}

	private static int number(HeardEvent event) {
		return number(event.body());
	}

	private static int number(@Nullable String body) {
		return Integer.parseInt(JsonMapper.shared().readTree(body).get("relationship").asString());
	}

	/**
	 * A broker that cannot be reached at first, as a producer without metadata sees it.
	 */
	private static final class Refusing extends MockProducer<String, byte[]> {

		private final AtomicInteger refusals;

		private final List<Integer> sent;

		Refusing(AtomicInteger refusals, List<Integer> sent) {
			super(true, null, new StringSerializer(), new ByteArraySerializer());
			this.refusals = refusals;
			this.sent = sent;
		}

		@Override
		public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record,
				@Nullable Callback callback) {
			if (this.refusals.get() > 0) {
				this.refusals.decrementAndGet();
				return CompletableFuture.failedFuture(new TimeoutException("Topic not present in metadata"));
			}
			this.sent.add(number(new String(record.value(), StandardCharsets.UTF_8)));
			return super.send(record, callback);
		}

	}

}
