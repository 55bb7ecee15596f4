package org.alongside.grants.eligibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rule set that was released is never changed: its answers of that day stand in files,
 * one line a case. A new version needs a file of its own; while it has none, the test
 * that asks for it writes a proposal to look through.
 */
class ReleasedRulesTests {

	private static final Path ANSWERS = Path.of("src/test/resources/rules");

	private static final Path PROPOSALS = Path.of("target/rules");

	private static final int CASES = 100;

	private static final EligibilityRules RULES = new EligibilityRules();

	private static final ClaimRules CLAIM_RULES = new ClaimRules();

	private final JsonMapper json = JsonMapper.builder().build();

	static Stream<String> versions() {
		return RULES.released().stream().map(RuleSet::version);
	}

	static Stream<String> claimVersions() {
		return CLAIM_RULES.released().stream().map(RuleSet::version);
	}

	@Test
	void whatIsInForceIsTheLastThatWasReleased() {
		assertThat(RULES.released().getLast().version()).isEqualTo(EligibilityRules.CURRENT);
		assertThat(CLAIM_RULES.released().getLast().version()).isEqualTo(ClaimRules.CURRENT);
		assertThat(RULES.released()).isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void aReleasedRuleSetAnswersAsItDidWhenItWasReleased(String version) throws IOException {
		var cases = new RuleCases(version.hashCode());
		answersAsThen(version, () -> cases.visit(), CheckInputs.class, (visit) -> RULES.judge(version, visit));
	}

	@ParameterizedTest
	@MethodSource("claimVersions")
	void aReleasedRuleSetForClaimsAnswersAsItDidWhenItWasReleased(String version) throws IOException {
		var cases = new RuleCases(version.hashCode());
		answersAsThen(version, () -> cases.claim(), ClaimInputs.class, (claim) -> CLAIM_RULES.judge(version, claim));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void whateverWasKeptIsWorkedOutTheSameAgain(String version) {
		var cases = new RuleCases(7);
		for (int at = 0; at < 2000; at++) {
			CheckInputs visit = cases.visit();
			List<CheckResult> then = RULES.judge(version, visit);
			CheckInputs kept = this.json.readValue(this.json.writeValueAsString(visit), CheckInputs.class);
			assertThat(RULES.judge(version, kept))
				.isEqualTo(List.of(this.json.readValue(this.json.writeValueAsString(then), CheckResult[].class)));
		}
	}

	@ParameterizedTest
	@MethodSource("claimVersions")
	void whateverWasKeptOfAClaimIsWorkedOutTheSameAgain(String version) {
		var cases = new RuleCases(8);
		for (int at = 0; at < 2000; at++) {
			ClaimInputs claim = cases.claim();
			List<CheckResult> then = CLAIM_RULES.judge(version, claim);
			ClaimInputs kept = this.json.readValue(this.json.writeValueAsString(claim), ClaimInputs.class);
			assertThat(CLAIM_RULES.judge(version, kept))
				.isEqualTo(List.of(this.json.readValue(this.json.writeValueAsString(then), CheckResult[].class)));
		}
	}

	@ParameterizedTest
	@MethodSource("versions")
	void whatWasKeptBeforeTheFiguresWereReadsAsItDid(String version) {
		var cases = new RuleCases(9);
		for (int at = 0; at < 200; at++) {
			CheckInputs visit = cases.visit();
			CheckInputs today = visit.under(visit.capMinor(), Figures.BEFORE_THEY_WERE_KEPT);
			String old = this.json.writeValueAsString(today).replaceFirst("\"figures\":\\{[^}]*},?", "");
			assertThat(old).doesNotContain("figures");
			assertThat(RULES.judge(version, this.json.readValue(old, CheckInputs.class)))
				.isEqualTo(RULES.judge(version, today));
		}
	}

	private <T> void answersAsThen(String version, Supplier<T> draw, Class<T> kind,
			Function<T, List<CheckResult>> judge) throws IOException {
		Path file = ANSWERS.resolve(version + ".jsonl");
		if (!Files.exists(file)) {
			propose(version, draw, judge);
		}
		assertThat(file).as("the answers of %s: look through the proposal in target/rules, and put it here", version)
			.exists();
		List<String> cases = Files.readAllLines(file);
		assertThat(cases).hasSizeGreaterThanOrEqualTo(CASES);
		for (int line = 0; line < cases.size(); line++) {
			JsonNode one = this.json.readTree(cases.get(line));
			T inputs = this.json.treeToValue(one.get("inputs"), kind);
			List<String> then = Stream.of(this.json.treeToValue(one.get("answers"), String[].class)).toList();
			assertThat(said(judge.apply(inputs))).as("%s, line %d", file, line + 1).isEqualTo(then);
		}
	}

	private <T> void propose(String version, Supplier<T> draw, Function<T, List<CheckResult>> judge)
			throws IOException {
		List<String> lines = new ArrayList<>();
		for (int at = 0; at < CASES; at++) {
			T inputs = draw.get();
			lines.add(this.json.writeValueAsString(new Case(inputs, said(judge.apply(inputs)))));
		}
		Files.createDirectories(PROPOSALS);
		Files.write(PROPOSALS.resolve(version + ".jsonl"), lines);
	}

	private static List<String> said(List<CheckResult> results) {
		return results.stream()
			.map((result) -> result.code() + " " + result.verdict() + " " + String.join(" | ", result.figures()))
			.toList();
	}

	/** One line of a file. */
	record Case(Object inputs, List<String> answers) {
	}

}
