package org.alongside.platform.events;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.alongside.contracts.members.MembersEvent;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.platform.bakery.Ears;
import org.alongside.platform.bakery.Oven;
import org.alongside.platform.bakery.Passport;
import org.alongside.platform.data.Columns;
import org.alongside.testing.servers.TestServers;
import org.alongside.testing.servers.WithServers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

@WithServers(schema = "bakery")
@SpringBootTest(classes = BakeryApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery", "bakery.hears=true",
				"alongside.events.retry.attempts=5", "alongside.events.retry.delay=300ms" })
class HearingTests {

	private static final Passport PASSPORT = new Passport();

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private Oven oven;

	@Autowired
	private Ears ears;

	@Autowired
	private Inbox inbox;

	@Autowired
	private OutboxRelay relay;

	@Autowired
	private DeadLetters deadLetters;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MeterRegistry meters;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		registry.add("alongside.identity.jwk-set-uri", PASSPORT::keys);
	}

	@AfterEach
	void findNoFault() {
		this.ears.findNoFault();
	}

	@Test
	void whatIsToldIsHeardAsTheRecordItsTypeNames() {
		UUID loaf = this.oven.prepare();
		UUID event = this.oven.bake(loaf);

		awaitHeard(loaf, 1);
		assertThat(this.ears.heardOf(loaf)).singleElement()
			.isInstanceOfSatisfying(MembersEvent.ProfileChanged.class, (heard) -> {
				assertThat(heard.eventId()).isEqualTo(event);
				assertThat(heard.condition()).isEqualTo("RYE");
			});
	}

	@Test
	void hearingTwiceIsHearingOnce() {
		var times = new AtomicInteger();
		var event = new MembersEvent.Joined(UUID.randomUUID(), Instant.now(), UUID.randomUUID());

		this.inbox.once("bakery.test", event, times::incrementAndGet);
		this.inbox.once("bakery.test", event, times::incrementAndGet);
		this.inbox.once("bakery.other", event, times::incrementAndGet);

		assertThat(times).hasValue(2);
	}

	@Test
	void anEffectThatFailedWillBeTriedAgainAsIfNothingHadBeenHeard() {
		var event = new MembersEvent.Joined(UUID.randomUUID(), Instant.now(), UUID.randomUUID());
		var times = new AtomicInteger();

		assertThatIllegalStateException().isThrownBy(() -> this.inbox.once("bakery.test", event, () -> {
			throw new IllegalStateException("Burnt");
		}));
		this.inbox.once("bakery.test", event, times::incrementAndGet);

		assertThat(times).hasValue(1);
	}

	@Test
	void whatWasHeardLongAgoIsForgotten() {
		var event = new MembersEvent.Joined(UUID.randomUUID(), Instant.now(), UUID.randomUUID());
		this.inbox.once("bakery.pruned", event, () -> {
		});
		this.database.sql("UPDATE inbox SET heard_at = '2020-01-01' WHERE consumer = 'bakery.pruned'").update();

		assertThat(this.inbox.prune(InboxPruner.KEPT)).isOne();
	}

	@Test
	void aTypeNobodyKnowsIsPassedOverAndCounted() {
		UUID loaf = this.oven.prepare();
		double before = skipped();
		send(loaf, "members.danced.v1", "{}");
		this.oven.bake(loaf);

		awaitHeard(loaf, 1);
		await().atMost(PATIENCE).until(() -> skipped() == before + 1);
	}

	@Test
	void aPoisonMessageIsTriedAgainWhileEverythingElseGoesOn() {
		UUID poison = this.oven.prepare();
		UUID other = this.oven.prepare();
		this.ears.findFault((event) -> {
			if (event.memberId().equals(poison)) {
				throw new IllegalStateException("Burnt");
			}
		});

		UUID event = this.oven.bake(poison);
		this.oven.bake(poison);
		this.oven.bake(other);
		awaitHeard(other, 1);
		assertThat(this.ears.heardOf(poison)).isEmpty();
		this.ears.findNoFault();

		awaitHeard(poison, 2);
		assertThat(this.ears.heardOf(poison)).anyMatch((heard) -> heard.eventId().equals(event));
	}

	@Test
	void whatKeepsFailingIsKeptShownAndReplayed() throws Exception {
		UUID loaf = this.oven.prepare();
		this.ears.findFault((event) -> {
			if (event.memberId().equals(loaf)) {
				throw new IllegalStateException("secret-of-the-bakery");
			}
		});
		UUID event = this.oven.bake(loaf);

		await().atMost(PATIENCE).until(() -> find(event).isPresent());
		DeadLetter letter = deadLetter(event);
		assertThat(letter.group()).isEqualTo("bakery.ears");
		assertThat(letter.reason()).contains("IllegalStateException").doesNotContain("secret");
		assertThat(this.meters.get("events.dead").counter().count()).isPositive();
		String ada = PASSPORT.of("Ada", "ADMINISTRATOR");
		assertThat(ask("GET", "", PASSPORT.of("Olive", "GRANTS_OFFICER")).statusCode()).isEqualTo(403);
		assertThat(ask("GET", "", ada).body()).contains(event.toString()).contains("members.profile-changed.v1");

		this.ears.findNoFault();
		HttpResponse<String> answer = ask("POST", "/" + letter.id() + "/replay", ada);
		assertThat(answer.statusCode()).isEqualTo(302);

		awaitHeard(loaf, 1);
		assertThat(deadLetter(event).state()).isEqualTo("REPLAYED");
		assertThat(this.audit.of("dead-letter", letter.id())).singleElement()
			.satisfies((entry) -> assertThat(entry.action()).isEqualTo("dead-letter.replayed"));
	}

	@Test
	void whatCannotBeReadIsADeadLetterAtOnceAndBlocksNobody() {
		UUID loaf = this.oven.prepare();
		UUID broken = send(loaf, "members.joined.v1", "{\"eventId\":\"not json");
		UUID incomplete = send(loaf, "members.joined.v1", "{\"occurredAt\":\"2026-01-01T00:00:00Z\"}");
		this.oven.bake(loaf);

		awaitHeard(loaf, 1);
		await().atMost(PATIENCE).until(() -> find(broken).isPresent() && find(incomplete).isPresent());
		assertThat(deadLetter(incomplete).reason()).isEqualTo("Joined has no eventId");
	}

	@Test
	void askingTwiceToTryAgainIsAskingOnce() throws Exception {
		UUID event = send(this.oven.prepare(), "members.joined.v1", "not json");
		await().atMost(PATIENCE).until(() -> find(event).isPresent());
		DeadLetter letter = deadLetter(event);
		String ada = PASSPORT.of("Ada", "ADMINISTRATOR");

		this.relay.stop();
		try {
			ask("POST", "/" + letter.id() + "/replay", ada);
			ask("POST", "/" + letter.id() + "/replay", ada);
		}
		finally {
			this.relay.start();
		}

		assertThat(this.audit.of("dead-letter", letter.id())).hasSize(1);
	}

	@Test
	void deadLettersThatWereSeenToAreForgottenAndOthersAreNot() throws Exception {
		UUID seenTo = send(this.oven.prepare(), "members.joined.v1", "not json");
		UUID waiting = send(this.oven.prepare(), "members.joined.v1", "not json either");
		await().atMost(PATIENCE).until(() -> find(seenTo).isPresent() && find(waiting).isPresent());
		this.database.sql(
				"UPDATE dead_letter SET state = 'REPLAYED', replayed_at = '2020-01-01', died_at = '2020-01-01' WHERE id = ?")
			.param(Columns.bytes(deadLetter(seenTo).id()))
			.update();

		assertThat(this.deadLetters.prune(Duration.ofDays(28))).isOne();

		assertThat(find(seenTo)).isEmpty();
		assertThat(find(waiting)).isPresent();
	}

	static Stream<RuntimeException> awayInManyWords() {
		var rollBackFailedToo = new TransactionSystemException("Could not roll back");
		rollBackFailedToo.initApplicationException(new DataAccessResourceFailureException("The database is away"));
		return Stream.of(new DataAccessResourceFailureException("The database is away"), rollBackFailedToo,
				new ServiceStopping());
	}

	@ParameterizedTest
	@MethodSource("awayInManyWords")
	void whileTheDatabaseIsAwayEverythingWaitsInOrder(RuntimeException away) {
		UUID loaf = this.oven.prepare();
		var failures = new AtomicInteger(4);
		this.ears.findFault((event) -> {
			if (event.memberId().equals(loaf) && failures.getAndDecrement() > 0) {
				throw away;
			}
		});
		List<UUID> told = List.of(this.oven.bake(loaf), this.oven.bake(loaf), this.oven.bake(loaf));

		awaitHeard(loaf, 3);
		assertThat(this.ears.heardOf(loaf)).extracting(MembersEvent::eventId).isEqualTo(told);
	}

	@Test
	void theTraceOfAClickReachesWhoeverHears() throws Exception {
		UUID loaf = this.oven.prepare();
		String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
		HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/bakery/bake"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
				.POST(BodyPublishers.ofString("loaf=" + loaf))
				.build(), BodyHandlers.ofString());

		awaitHeard(loaf, 1);
		assertThat(this.ears.traceOf(this.ears.heardOf(loaf).getFirst().eventId())).isEqualTo(trace);
	}

	private void awaitHeard(UUID loaf, int times) {
		await().atMost(PATIENCE).until(() -> this.ears.heardOf(loaf).size() == times);
	}

	private double skipped() {
		var counter = this.meters.find("events.skipped").tag("reason", "unknown-type").counter();
		return (counter != null) ? counter.count() : 0;
	}

	private DeadLetter deadLetter(UUID event) {
		return find(event).orElseThrow();
	}

	private Optional<DeadLetter> find(UUID event) {
		return this.deadLetters.page(null)
			.stream()
			.filter((letter) -> event.toString().equals(letter.eventId()))
			.findFirst();
	}

	private HttpResponse<String> ask(String method, String path, String token) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/bakery/staff/dead-letters" + path))
				.header("Accept", "text/html")
				.header("Authorization", "Bearer " + token)
				.method(method, BodyPublishers.noBody())
				.build(), BodyHandlers.ofString());
	}

	private static UUID send(UUID key, String type, String body) {
		UUID id = UUID.randomUUID();
		var message = new ProducerRecord<>(MembersEvent.TOPIC, key.toString(), body.getBytes(StandardCharsets.UTF_8));
		Map.of("ce_id", id.toString(), "ce_type", type)
			.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		try (var producer = new KafkaProducer<>(
				Map.<String, Object>of("bootstrap.servers", TestServers.bootstrapServers()), new StringSerializer(),
				new ByteArraySerializer())) {
			producer.send(message);
		}
		return id;
	}

}
