package org.alongside.testing.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventProbeTests {

	private static final TopicPartition MEMBERS = new TopicPartition("members.lifecycle", 0);

	private static final UUID ADA = new UUID(0, 1);

	private static final UUID BEN = new UUID(0, 2);

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("none");

	private long offset;

	@Test
	void itWaitsForTheEventOfATypeAboutSomebody() {
		var probe = probe();
		tell("1", "members.joined.v1", ADA, NOON);
		tell("2", "members.joined.v1", BEN, NOON);

		assertThat(probe.await("members.joined.v1", BEN).id()).isEqualTo("2");
		assertThat(probe.await("members.joined.v1").id()).isEqualTo("1");
		assertThat(probe.heard()).hasSize(2).last().extracting(HeardEvent::body).isEqualTo("{}");
	}

	@Test
	void itSaysWhatItHeardInstead() {
		var probe = probe();
		tell("1", "members.joined.v1", ADA, NOON);

		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> probe.await("a leaver", Duration.ofMillis(10), (event) -> event.type().equals("left")))
			.withMessageContaining("a leaver")
			.withMessageContaining("members.joined.v1");
	}

	@Test
	void itCountsWhatCameAgain() {
		var probe = probe();
		tell("1", "members.joined.v1", ADA, NOON);
		tell("2", "members.profile-changed.v1", ADA, NOON.plusSeconds(1));
		tell("1", "members.joined.v1", ADA, NOON);

		assertThat(probe.untilQuiet(Duration.ofMillis(10))).hasSize(3);
		assertThat(probe.duplicates()).isOne();
		assertThat(probe.inversions()).isZero();
	}

	@Test
	void itCountsWhatCameTooLateForItsKey() {
		var probe = probe();
		tell("2", "members.profile-changed.v1", ADA, NOON.plusSeconds(1));
		tell("3", "members.joined.v1", BEN, NOON);
		tell("1", "members.joined.v1", ADA, NOON);

		probe.untilQuiet(Duration.ofMillis(10));

		assertThat(probe.inversions()).isOne();
		assertThat(probe.duplicates()).isZero();
	}

	private EventProbe probe() {
		this.consumer.updateBeginningOffsets(Map.of(MEMBERS, 0L));
		return new EventProbe(this.consumer, List.of(MEMBERS), true);
	}

	private void tell(String id, String type, UUID key, Instant at) {
		var delivery = new ConsumerRecord<>(MEMBERS.topic(), 0, this.offset++, key.toString(),
				"{}".getBytes(StandardCharsets.UTF_8));
		Map.of("ce_id", id, "ce_type", type, "ce_time", at.toString())
			.forEach((name, value) -> delivery.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.consumer.addRecord(delivery);
	}

}
