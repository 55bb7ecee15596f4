package org.alongside.testing.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the page that says what we keep of OWASP ASVS names every requirement of its
 * chapters, and only tests that are there.
 */
class AsvsTests {

	private static final Path ROOT = Path.of("../..");

	private static final Path PAGE = ROOT.resolve("docs/security/asvs.md");

	/** How many requirements of level 1 and 2 each section of ASVS 5.0.0 has. */
	private static final Map<String, Integer> SECTIONS = Map.ofEntries(Map.entry("V5.1", 1), Map.entry("V5.2", 3),
			Map.entry("V5.3", 2), Map.entry("V5.4", 3), Map.entry("V6.1", 3), Map.entry("V6.2", 12),
			Map.entry("V6.3", 4), Map.entry("V6.4", 4), Map.entry("V6.5", 5), Map.entry("V6.6", 3),
			Map.entry("V6.8", 4), Map.entry("V7.1", 3), Map.entry("V7.2", 4), Map.entry("V7.3", 2),
			Map.entry("V7.4", 5), Map.entry("V7.5", 2), Map.entry("V7.6", 2), Map.entry("V9.1", 3),
			Map.entry("V9.2", 4), Map.entry("V10.1", 2), Map.entry("V10.2", 2), Map.entry("V10.3", 4),
			Map.entry("V10.4", 11), Map.entry("V10.5", 5), Map.entry("V10.6", 2), Map.entry("V10.7", 3));

	private static final Pattern ROW = Pattern
		.compile("^\\| (V[0-9.]+) \\| ([^|]+) \\| (met|not met|does not apply) \\| ([^|]+) \\|$", Pattern.MULTILINE);

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	private static final Pattern TEST = Pattern.compile("([A-Za-z]+Tests)#([A-Za-z]+)");

	@Test
	void everyRequirementOfItsChaptersStandsOnThePageOnce() throws IOException {
		List<String> expected = SECTIONS.entrySet()
			.stream()
			.flatMap((section) -> IntStream.rangeClosed(1, section.getValue())
				.mapToObj((number) -> section.getKey() + "." + number))
			.toList();

		assertThat(rows().map((row) -> row.group(1))).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyTestAndPageThatItNamesIsThere() throws IOException {
		Map<String, String> tests = tests();
		List<String> missing = new ArrayList<>();
		rows().forEach((row) -> QUOTED.matcher(row.group(4))
			.results()
			.map((quoted) -> quoted.group(1))
			.filter((quoted) -> !isThere(quoted, tests))
			.forEach((quoted) -> missing.add(row.group(1) + " names " + quoted)));

		assertThat(missing).isEmpty();
	}

	@Test
	void whatIsMetIsProvedByATestOrAPage() throws IOException {
		assertThat(rows().filter((row) -> row.group(3).equals("met"))
			.filter((row) -> QUOTED.matcher(row.group(4))
				.results()
				.noneMatch((quoted) -> quoted.group(1).contains("#") || quoted.group(1).endsWith(".md")))
			.map((row) -> row.group(1))).isEmpty();
	}

	private static Stream<MatchResult> rows() throws IOException {
		return ROW.matcher(Files.readString(PAGE)).results();
	}

	private static boolean isThere(String quoted, Map<String, String> tests) {
		var test = TEST.matcher(quoted);
		if (test.matches()) {
			return tests.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "(");
		}
		return !quoted.endsWith(".md") || Files.exists(ROOT.resolve(quoted));
	}

	/** The text of all test classes of one name, by that name. */
	private static Map<String, String> tests() throws IOException {
		Map<String, String> tests = new LinkedHashMap<>();
		for (String part : List.of("libs", "services", "infra")) {
			try (var files = Files.walk(ROOT.resolve(part))) {
				for (Path file : files.filter((path) -> path.toString().endsWith("Tests.java"))
					.filter((path) -> path.toString().contains("src/test/java"))
					.toList()) {
					tests.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file),
							String::concat);
				}
			}
		}
		return tests;
	}

}
