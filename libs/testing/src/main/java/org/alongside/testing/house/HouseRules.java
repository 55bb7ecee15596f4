package org.alongside.testing.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The rules of the house. A service's structure test is one line:
 * <pre>HouseRules.check("org.alongside.grants");</pre>
 * <p>
 * Each rule says what to do instead, and each has a broken example under the test sources
 * of this library that makes it fail, so that no rule can be dead without a test saying
 * so.
 */
public final class HouseRules {

	private HouseRules() {
	}

	/**
	 * Judges a service by every rule, its code and its tests, and reports all that is
	 * wrong at once.
	 * @param root the service's root package
	 * @throws AssertionError when a rule is broken, or when there is nothing to judge
	 */
	public static void check(String root) {
		report(root, of(new Town(root)));
	}

	/**
	 * Judges a library, which has no features, doors or pages, by the rules of good code
	 * alone.
	 * @param root the library's root package
	 * @throws AssertionError when a rule is broken, or when there is nothing to judge
	 */
	public static void checkLibrary(String root) {
		report(root, Stream.of(NameRules.ofCode(), CodeRules.all()).flatMap(List::stream).toList());
	}

	static List<HouseRule> of(Town town) {
		return Stream
			.of(DoorRules.of(town), NameRules.ofCode(), NameRules.ofPages(), NameRules.ofTests(), CodeRules.all(),
					CodeRules.ofServices(), PageRules.all())
			.flatMap(List::stream)
			.toList();
	}

	static List<String> violations(List<HouseRule> rules, JavaClasses code, JavaClasses tests) {
		List<String> violations = new ArrayList<>();
		for (HouseRule rule : rules) {
			var result = rule.evaluate((rule.subject() == HouseRule.Subject.CODE) ? code : tests);
			if (result.hasViolation()) {
				violations.add(rule.name() + ": " + result.getFailureReport());
			}
		}
		return violations;
	}

	private static void report(String root, List<HouseRule> rules) {
		var code = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root);
		var tests = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(root);
		if (code.isEmpty()) {
			throw new AssertionError("There is no code in " + root + ": is the name right?");
		}
		var violations = violations(rules, code, tests);
		if (!violations.isEmpty()) {
			throw new AssertionError("%s breaks %d of %d house rules%n%n%s".formatted(root, violations.size(),
					rules.size(), String.join(System.lineSeparator() + System.lineSeparator(), violations)));
		}
	}

}
