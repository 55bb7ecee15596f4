package org.alongside.contracts;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenTests {

	private static final Path SAMPLES = Path.of("src/test/resources/contracts");

	private final JsonMapper json = JsonMapper.builder().build();

	@ParameterizedTest
	@MethodSource("types")
	void eachTypeReadsItsSampleWholeAndWritesItTheSame(Vocabulary type) throws Exception {
		String sample = Files.readString(SAMPLES.resolve(type.publisher()).resolve(type.name() + ".json"));

		PlatformEvent event = this.json.readValue(sample, type.record());

		for (RecordComponent component : type.record().getRecordComponents()) {
			if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				assertThat(component.getAccessor().invoke(event)).as(component.getName()).isNotNull();
			}
		}
		assertThat(this.json.readTree(this.json.writeValueAsString(event))).isEqualTo(this.json.readTree(sample));
		assertThat(event.topic()).isEqualTo(type.topic());
		assertThat(event.key()).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everySampleEverGivenIsStillRead(Path sample) throws Exception {
		String name = sample.getFileName().toString().replaceFirst("(\\.before-\\d+)?\\.json$", "");
		Vocabulary type = types().filter((known) -> known.name().equals(name)).findFirst().orElseThrow();

		PlatformEvent event = this.json.readValue(Files.readString(sample), type.record());

		assertThat(event.eventId()).isNotNull();
		assertThat(event.occurredAt()).isNotNull();
		assertThat(sample).startsWith(SAMPLES.resolve(type.publisher()));
	}

	@Test
	void whatANewerPublisherAddsIsPassedOver() {
		var joined = this.json.readValue("""
				{"eventId": "019aa5c2-6c00-7d35-8b1e-5f0a9c3e7d41", "occurredAt": "2026-11-22T10:15:00Z",
				 "memberId": "019aa5c0-1f40-7a88-9c02-3de1f5b7a964", "addedNextYear": {"a": [1]}}
				""", org.alongside.contracts.members.MembersEvent.Joined.class);

		assertThat(joined.memberId()).hasToString("019aa5c0-1f40-7a88-9c02-3de1f5b7a964");
	}

	static Stream<Vocabulary> types() {
		return Vocabulary.all();
	}

	static Stream<Path> samples() throws IOException {
		try (Stream<Path> files = Files.walk(SAMPLES)) {
			return files.filter(Files::isRegularFile).sorted().toList().stream();
		}
	}

}
