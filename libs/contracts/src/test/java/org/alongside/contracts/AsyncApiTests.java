package org.alongside.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTests {

	private static final JsonNode DOCUMENT = read();

	private static final Map<Class<?>, String> SHAPES = Map.of(UUID.class, "string/uuid", Instant.class,
			"string/date-time", String.class, "string/", LocalDate.class, "string/date", boolean.class, "boolean/",
			long.class, "integer/int64", int.class, "integer/int32");

	@Test
	void theDocumentHasEveryTopicAndNoOther() {
		assertThat(DOCUMENT.get("asyncapi").asString()).isEqualTo("3.0.0");
		assertThat(channels().map((channel) -> channel.get("address").asString()))
			.containsExactlyInAnyOrderElementsOf(Vocabulary.all().map(Vocabulary::topic).distinct().toList());
	}

	@Test
	void theDocumentHasEveryTypeAndNoOther() {
		assertThat(DOCUMENT.at("/components/messages")
			.properties()
			.stream()
			.map((named) -> named.getValue().get("name").asString()))
			.containsExactlyInAnyOrderElementsOf(Vocabulary.all().map(Vocabulary::name).toList());
	}

	@ParameterizedTest
	@MethodSource("types")
	void eachTypeStandsOnItsTopicWithTheComponentsOfItsRecord(Vocabulary type) {
		String simpleName = type.record().getSimpleName();
		JsonNode channel = channels().filter((one) -> one.get("address").asString().equals(type.topic()))
			.findFirst()
			.orElseThrow();
		assertThat(channel.get("messages").has(simpleName)).isTrue();
		JsonNode message = DOCUMENT.at("/components/messages/" + simpleName);
		assertThat(message.get("name").asString()).isEqualTo(type.name());

		JsonNode payload = message.get("payload");
		assertThat(payload.get("properties")
			.properties()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (property) -> shape(property.getValue()))))
			.containsExactlyInAnyOrderEntriesOf(Arrays.stream(type.record().getRecordComponents())
				.collect(Collectors.toMap(RecordComponent::getName,
						(component) -> SHAPES.getOrDefault(component.getType(), "?"))));
		assertThat(payload.get("required").valueStream().map(JsonNode::asString))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(type.record().getRecordComponents())
				.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
				.map(RecordComponent::getName)
				.toList());
	}

	@Test
	void everyReferenceInTheDocumentLeadsSomewhere() {
		assertThat(DOCUMENT.findValues("$ref")).isNotEmpty()
			.allSatisfy((reference) -> assertThat(DOCUMENT.at(reference.asString().substring(1)).isMissingNode())
				.as(reference.asString())
				.isFalse());
	}

	static Stream<Vocabulary> types() {
		return Vocabulary.all();
	}

	private static Stream<JsonNode> channels() {
		return DOCUMENT.get("channels").valueStream();
	}

	private static String shape(JsonNode property) {
		return property.get("type").asString() + "/"
				+ (property.has("format") ? property.get("format").asString() : "");
	}

	private static JsonNode read() {
		try {
			return JsonMapper.shared()
				.valueToTree(new Yaml().load(Files.readString(Path.of("../../docs/asyncapi.yaml"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
