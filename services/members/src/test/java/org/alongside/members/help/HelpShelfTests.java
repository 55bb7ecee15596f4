package org.alongside.members.help;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validation;
import org.alongside.members.people.Condition;
import org.alongside.members.people.Nation;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class HelpShelfTests {

	private static final String SOUND = """
			kind: pain
			situations: [pain]
			who: [ill]
			written: 2026-11-26
			entries:
			  - id: one
			    nations: [northern-ireland]
			    title: One
			    text: Something.
			    url: https://www.example.org/
			    phone: 0800 000 000
			    source: Somebody
			    checked: 2026-11-01
			""";

	private final ContentFiles files = new ContentFiles(Validation.buildDefaultValidatorFactory().getValidator());

	private final SteppingClock clock = SteppingClock.at("2026-11-26T12:00:00Z");

	private final HelpChecks checks = mock(HelpChecks.class);

	private final HelpShelf shelf = new HelpShelf(this.files, new HelpSettings(Duration.ofDays(180)), this.checks,
			this.clock);

	@ParameterizedTest
	@EnumSource(HelpKind.class)
	void everyKindOfHelpIsThereInEachNation(HelpKind kind) {
		assertThat(HelpShelf.NATIONS).allSatisfy((nation) -> assertThat(this.shelf.all()).as("%s in %s", kind, nation)
			.anyMatch((entry) -> entry.kind() == kind && entry.offer().nations().contains(nation)));
	}

	@ParameterizedTest
	@EnumSource(WhoAsks.class)
	void thereIsHelpForEverybodyInEachNation(WhoAsks who) {
		assertThat(HelpShelf.NATIONS)
			.allSatisfy((nation) -> assertThat(this.shelf.fitting(new HelpChoice(nation, who, null))).isNotEmpty());
	}

	@ParameterizedTest
	@EnumSource(Situation.class)
	void thereIsHelpInEverySituationInEachNation(Situation situation) {
		assertThat(HelpShelf.NATIONS)
			.allSatisfy((nation) -> assertThat(this.shelf.fitting(new HelpChoice(nation, WhoAsks.CARER, situation)))
				.isNotEmpty());
	}

	@Test
	void everyEntryHasAnIdOfItsOwnASourceAndADate() {
		assertThat(this.shelf.all()).extracting(HelpEntry::id).doesNotHaveDuplicates();
		assertThat(this.shelf.all()).allSatisfy((entry) -> {
			assertThat(entry.offer().source()).isNotBlank();
			assertThat(entry.written()).isAfterOrEqualTo(LocalDate.of(2026, 11, 26));
		});
	}

	@Test
	void everyAddressIsSecure() {
		assertThat(this.shelf.all()).extracting((entry) -> entry.offer().url())
			.filteredOn((url) -> url != null)
			.hasSizeGreaterThan(60)
			.allMatch((url) -> url.startsWith("https://"));
	}

	@Test
	void theLinesToRingAreThoseTheCharityLists() {
		assertThat(numbers(Nation.ENGLAND)).containsExactly("999", "111", "116 123", "85258");
		assertThat(numbers(Nation.WALES)).containsExactly("999", "111", "116 123", "85258");
		assertThat(numbers(Nation.SCOTLAND)).containsExactly("999", "111", "116 123", "85258");
		assertThat(numbers(Nation.NORTHERN_IRELAND)).containsExactly("999", "0808 808 8000", "116 123", "85258");
		assertThat(numbers(Nation.IRELAND)).containsExactly("112", "116 123", "50808", "1800 247 247");
	}

	@Test
	void crisisLinesAreMetOnlyByWhoAsksForThem() {
		assertThat(this.shelf.fitting(new HelpChoice(null, null, null))).noneMatch(HelpEntry::isALine);
		assertThat(this.shelf.fitting(new HelpChoice(null, null, Situation.CRISIS))).anyMatch(HelpEntry::isALine);
	}

	@Test
	void whatWasNeverCheckedNeedsCheckingFromTheFirstDay() {
		assertThat(this.shelf.toCheck()).isNotEmpty()
			.allMatch((entry) -> entry.offer().checked() == null)
			.hasSize((int) this.shelf.all().stream().filter((entry) -> entry.offer().checked() == null).count());
	}

	@Test
	void whatWasCheckedNeedsCheckingAgainAfterHalfAYear() {
		int never = this.shelf.needChecking();

		this.clock.set(Instant.parse("2026-11-26T12:00:00Z").plus(Duration.ofDays(180)));
		assertThat(this.shelf.needChecking()).isEqualTo(never);

		this.clock.step(Duration.ofDays(1));
		assertThat(this.shelf.needChecking()).isEqualTo(this.shelf.all().size()).isGreaterThan(never);
		assertThat(this.shelf.toCheck().subList(0, never)).allMatch((entry) -> entry.offer().checked() == null);
		assertThat(this.shelf.toCheck().subList(never, this.shelf.all().size()))
			.allMatch((entry) -> entry.offer().checked() != null);
	}

	@Test
	void whatOneOfUsCheckedCountsFromThatDayUnlessTheFileKnowsALaterOne() {
		var unchecked = this.shelf.toCheck().getFirst().id();
		var checked = this.shelf.all()
			.stream()
			.filter((entry) -> entry.checked() != null)
			.findFirst()
			.orElseThrow()
			.id();
		int before = this.shelf.needChecking();

		given(this.checks.all()).willReturn(Map.of(unchecked, check("2026-12-01"), checked, check("2020-01-01")));

		assertThat(this.shelf.needChecking()).isEqualTo(before - 1);
		assertThat(entry(unchecked).checked()).isEqualTo("2026-12-01");
		assertThat(entry(checked).checked()).isEqualTo("2026-11-26");
		assertThat(this.shelf.checked()).extracting(HelpEntry::id).containsExactly(unchecked);
	}

	@Test
	void wordsThatWereWrittenAfterACheckWereNotChecked() {
		var unchecked = this.shelf.toCheck().getFirst().id();

		given(this.checks.all()).willReturn(Map.of(unchecked, check("2026-11-25")));

		assertThat(entry(unchecked).checked()).isNull();
	}

	@Test
	void everyKindOfHelpThatTheCharityNamesIsThere() {
		assertThat(this.shelf.all()).extracting((entry) -> entry.offer().title() + ": " + entry.offer().text())
			.satisfies((all) -> assertThat(List.of("needs assessment", "carer's assessment", "Taking a break",
					"NHS says to carers", "Carers UK", "Carers Scotland", "Carers Wales", "Carers Northern Ireland",
					"Family Carers Ireland", "Carers Trust", "young carers", "Citizens Advice:", "Citizens Information",
					"Find your council", "Health and Social Care Trust", "HSE services", "PTSD", "Relate:",
					"Counselling through us", "Coming back step by step", "Changes at work", "Sick pay",
					"occupational health", "Personal Independence Payment", "Universal Credit",
					"Disabled Facilities Grant", "council tax", "hospital visits", "physiotherapy",
					"occupational therapist", "speech and language", "electric toothbrush", "community dental",
					"Teeth, when you have", "Eating well", "Moving more", "Sleep and being tired", "Pain Concern",
					"British Pain Society", "Pain Association Scotland", "Welsh Pain Society", "Pain Relief Foundation",
					"Pain Relief Ireland", "phone or video", "group chats", "Facebook"))
				.allSatisfy((named) -> assertThat(all).anyMatch((text) -> text.contains(named))));
	}

	@Test
	void aFileIsReadAsItIsWritten() {
		var entry = read(SOUND).all().getFirst();

		assertThat(entry.kind()).isEqualTo(HelpKind.PAIN);
		assertThat(entry.offer().nations()).containsExactly(Nation.NORTHERN_IRELAND);
		assertThat(entry.who()).isEqualTo(Set.of(WhoAsks.ILL));
		assertThat(entry.offer().phone()).isEqualTo("0800 000 000");
		assertThat(entry.offer().checked()).isEqualTo(LocalDate.of(2026, 11, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "url: https://|url: http://", "source: Somebody|source: ' '", "    source: Somebody|    # none",
					"written: 2026-11-26|# none", "written: 2026-11-26|written: 31 2 2020", "kind: pain|kind: pane",
					"id: one|id: One and only", "[northern-ireland]|[]", "[northern-ireland]|[narnia]",
					"phone: 0800|fone: 0800", "phone: 0800|text-to: 85258\\n    phone: 0800",
					"phone: 0800 000 000|page: /help" })
	void aFileThatBreaksARuleIsRefused(String sound, String broken) {
		var file = SOUND.replace(sound, broken.replace("\\n", "\n"));

		assertThat(file).isNotEqualTo(SOUND);
		assertThatException().isThrownBy(() -> read(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GBS", "CIDP", "MMN" })
	void eachConditionIsExplainedWithADateAndASource(Condition condition) {
		assertThat(this.files.all("conditions/*.yaml", ConditionText.class))
			.filteredOn((text) -> text.condition() == condition)
			.singleElement()
			.satisfies((text) -> {
				assertThat(text.written()).isEqualTo(LocalDate.of(2026, 11, 26));
				assertThat(text.source()).contains("Inflammatory Neuropathies UK");
				assertThat(text.sections()).hasSizeGreaterThan(5);
			});
	}

	private List<String> numbers(Nation nation) {
		return this.shelf.lines(nation)
			.stream()
			.map(HelpEntry::offer)
			.map((line) -> String.valueOf((line.phone() != null) ? line.phone() : line.textTo()))
			.toList();
	}

	private HelpEntry entry(String id) {
		return this.shelf.all().stream().filter((entry) -> entry.id().equals(id)).findFirst().orElseThrow();
	}

	private static HelpChecks.Check check(String day) {
		return new HelpChecks.Check(LocalDate.parse(day), "Max");
	}

	private HelpFile read(String yaml) {
		return this.files.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)), HelpFile.class);
	}

}
