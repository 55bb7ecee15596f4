package org.alongside.contracts;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.contracts.members.ContactsEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

class ContractsTests {

	/** Texts that are codes or made by us; whatever a person typed is not among them. */
	private static final Set<String> CODES = Set.of("reference", "currency", "relationship", "condition", "nation",
			"purpose", "status", "sealed", "kind", "ageBand", "gender", "variant", "journey", "treatments", "stage",
			"languages", "channels", "unavailable", "infusionDays", "wording", "jurisdiction", "basis", "givenBy",
			"sealingKey", "zone", "home");

	private static final Set<Class<?>> FACTS = Set.of(java.util.UUID.class, java.time.Instant.class,
			java.time.LocalDate.class, int.class, long.class, boolean.class);

	@ParameterizedTest
	@MethodSource("types")
	void anEventCarriesIdsDatesAmountsAndCodesNeverWhatAPersonWrote(Vocabulary type) {
		if (ContactsEvent.class.isAssignableFrom(type.record())) {
			return;
		}
		assertThat(type.record().getRecordComponents()).allSatisfy((component) -> {
			if (!FACTS.contains(component.getType())) {
				assertThat(component.getType()).isEqualTo(String.class);
				assertThat(CODES).contains(component.getName());
			}
		});
	}

	@ParameterizedTest
	@MethodSource("types")
	void anEventBeginsWithItsIdAndItsMoment(Vocabulary type) {
		assertThat(Arrays.stream(type.record().getRecordComponents()).map(RecordComponent::getName).limit(2))
			.containsExactly("eventId", "occurredAt");
	}

	@ParameterizedTest
	@MethodSource("types")
	void aTypeIsNamedAfterItsPublisherAndItsVersion(Vocabulary type) {
		assertThat(type.name()).matches(type.publisher() + "\\.[a-z]+(-[a-z]+)*\\.v[1-9]\\d*");
		assertThat(type.topic()).startsWith(type.publisher() + ".");
	}

	@Test
	void noTwoTypesHaveOneName() {
		assertThat(types().map(Vocabulary::name)).doesNotHaveDuplicates();
	}

	@Test
	void everySealedInterfaceOfThisJarIsAmongTheContracts() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			var named = sources.filter((source) -> source.toString().endsWith("Event.java"))
				.map((source) -> source.getFileName().toString().replace(".java", ""))
				.filter((name) -> !name.equals("PlatformEvent"));
			assertThat(Contracts.all().stream().map(Class::getSimpleName))
				.containsExactlyInAnyOrderElementsOf(named.toList());
		}
	}

	@Test
	void everyTopicIsDeclaredWithItsOwnerAndNoOther() throws IOException {
		Map<String, List<Map<String, Object>>> declared = new Yaml()
			.load(Files.readString(Path.of("../../infra/kafka/topics.yaml")));

		Map<String, String> owners = declared.getOrDefault("topics", List.of())
			.stream()
			.collect(Collectors.toMap((topic) -> String.valueOf(topic.get("name")),
					(topic) -> String.valueOf(topic.get("owner"))));
		assertThat(owners).containsExactlyInAnyOrderEntriesOf(
				types().collect(Collectors.toMap(Vocabulary::topic, Vocabulary::publisher, (one, same) -> one)));
	}

	static Stream<Vocabulary> types() {
		return Vocabulary.all();
	}

}
