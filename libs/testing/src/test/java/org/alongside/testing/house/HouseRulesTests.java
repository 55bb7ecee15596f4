package org.alongside.testing.house;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HouseRulesTests {

	private static final String EXAMPLES = "org.alongside.testing.house.";

	@ParameterizedTest
	@MethodSource("rules")
	void eachRuleIsBrokenByItsExampleAndByNoOther(String rule) {
		var root = EXAMPLES + "broken." + rule.toLowerCase() + ".grants";

		assertThat(classesIn(root)).as("broken example of %s", rule).isNotEmpty();
		assertThat(broken(root)).containsExactly(rule);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void eachRuleSaysWhatToUseInstead(String name) {
		var rule = HouseRules.of(new Town("org.alongside.grants"))
			.stream()
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst();

		assertThat(rule).get()
			.extracting((found) -> found.rule().getDescription())
			.asString()
			.contains("because")
			.contains("use ");
	}

	@Test
	void aSoundServiceBreaksNone() {
		assertThat(classesIn(EXAMPLES + "sound.grants")).hasSizeGreaterThan(10);
		assertThat(broken(EXAMPLES + "sound.grants")).isEmpty();
	}

	@Test
	void aNameThatIsNobodysIsRefused() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> HouseRules.check("org.alongside.garnts"))
			.withMessageContaining("org.alongside.garnts");
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		var rules = HouseRules.of(new Town(EXAMPLES + "broken"));
		var classes = classesIn(EXAMPLES + "broken");

		assertThat(HouseRules.violations(rules, classes, classes)).hasSizeGreaterThan(20);
	}

	static Stream<String> rules() {
		return HouseRules.of(new Town("org.alongside.grants")).stream().map(HouseRule::name);
	}

	private static List<String> broken(String root) {
		var classes = classesIn(root);
		return HouseRules.of(new Town(root))
			.stream()
			.filter((rule) -> rule.evaluate(classes).hasViolation())
			.map(HouseRule::name)
			.toList();
	}

	private static JavaClasses classesIn(String root) {
		return new ClassFileImporter().importPackages(root);
	}

}
