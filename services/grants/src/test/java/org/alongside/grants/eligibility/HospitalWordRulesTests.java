package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class HospitalWordRulesTests {

	private static final LocalDate IN = LocalDate.parse("2026-03-02");

	private static final LocalDate OUT = LocalDate.parse("2026-03-20");

	private final EligibilityRules rules = new EligibilityRules();

	@Test
	void theVeryDatesFromAHealthServicesAddressConfirmAStay() {
		assertThat(said(stay(OUT, 0).hearing(new HospitalWord("YES", IN, OUT, true)))).isEqualTo(Verdict.PASS);
		assertThat(said(stay(null, 0).hearing(new HospitalWord("YES", IN, null, true)))).isEqualTo(Verdict.PASS);
	}

	@Test
	void datesThatTheFamilyPutsRightAfterwardsAreConfirmed() {
		HospitalWord other = new HospitalWord("OTHER_DATES", IN, OUT, true);

		assertThat(said(stay(OUT.minusDays(1), 0).hearing(other))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(said(stay(OUT, 0).hearing(other))).isEqualTo(Verdict.PASS);
	}

	@ParameterizedTest
	@MethodSource
	void whateverElseTheHospitalSaysIsForAPerson(@Nullable HospitalWord word) {
		assertThat(said(stay(OUT, 0).hearing(word))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("SHOWN", stay(OUT, 0).hearing(word))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(this.rules.judge("2026.2", stay(OUT, 0).hearing(word)))
			.noneMatch((result) -> result.verdict() == Verdict.FAIL);
	}

	static Stream<@Nullable HospitalWord> whateverElseTheHospitalSaysIsForAPerson() {
		return Stream.of(null, new HospitalWord("NO", null, null, true), new HospitalWord("YES", IN, OUT, false),
				new HospitalWord("YES", IN.plusDays(1), OUT, true), new HospitalWord("YES", IN, null, true),
				new HospitalWord("OTHER_DATES", IN, OUT.plusDays(1), true), new HospitalWord("NO", IN, OUT, true));
	}

	@Test
	void theHospitalsWordShowsAStayAsWellAsAPhoto() {
		HospitalWord yes = new HospitalWord("YES", IN, OUT, true);

		assertThat(verdict("SHOWN", stay(OUT, 0))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("SHOWN", stay(OUT, 1))).isEqualTo(Verdict.PASS);
		assertThat(verdict("SHOWN", stay(OUT, 0).hearing(yes))).isEqualTo(Verdict.PASS);
	}

	@Test
	void whatWasJudgedBeforeHospitalsWereAskedIsJudgedTheSame() {
		String kept = """
				{"relationship":"FAMILY","illness":"GBS","nation":"ENGLAND","visitsSelf":false,"today":"2026-03-02",
				"admittedOn":"2026-03-02","dischargedOn":null,"firstVisitOn":"2026-03-02","lastDay":"2026-03-02","mode":"CAR",
				"journeysPerWeek":2,"milesOneWay":40,"requestedMinor":21600,"tableMinor":21600,"currency":"GBP",
				"capMinor":100000,"evidenceFiles":1,"otherOpen":0}""";

		CheckInputs inputs = JsonMapper.builder().build().readValue(kept, CheckInputs.class);

		assertThat(this.rules.judge("2026.1", inputs)).hasSize(12)
			.extracting(CheckResult::code)
			.contains("EVIDENCE")
			.doesNotContain("CONFIRMED", "SHOWN");
		assertThat(this.rules.judge("2026.1", inputs.hearing(new HospitalWord("NO", null, null, true))))
			.isEqualTo(this.rules.judge("2026.1", inputs));
		assertThat(this.rules.judge("2026.2", inputs)).hasSize(15);
	}

	@Test
	void whatWasKeptGivesTheSameAnswerAgain() {
		var json = JsonMapper.builder().build();
		CheckInputs inputs = stay(OUT, 0).hearing(new HospitalWord("OTHER_DATES", IN, null, true));

		CheckInputs kept = json.readValue(json.writeValueAsString(inputs), CheckInputs.class);

		assertThat(kept).isEqualTo(inputs);
		assertThat(this.rules.judge("2026.2", kept)).isEqualTo(this.rules.judge("2026.2", inputs));
	}

	private Verdict said(CheckInputs inputs) {
		return verdict("CONFIRMED", inputs);
	}

	private Verdict verdict(String code, CheckInputs inputs) {
		List<CheckResult> results = this.rules.judge("2026.2", inputs);
		return results.stream().filter((result) -> result.code().equals(code)).findFirst().orElseThrow().verdict();
	}

	private static CheckInputs stay(@Nullable LocalDate out, int files) {
		return new CheckInputs("FAMILY", "GBS", "ENGLAND", false, IN, IN, out, IN, IN.plusDays(7), "CAR", 2, 40, 100_00,
				100_00L, "GBP", 1000_00, null, files, 0);
	}

}
