package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EligibilityRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

	private final EligibilityRules rules = new EligibilityRules();

	@Test
	void aPlainVisitPassesEveryRule() {
		CheckInputs visit = visit(TODAY, TODAY, 216_00, 216_00L).hearing(new HospitalWord("YES", TODAY, null, true));

		assertThat(this.rules.judge(EligibilityRules.CURRENT, visit))
			.allMatch((result) -> result.verdict() == Verdict.PASS)
			.hasSize(14);
	}

	@Test
	void the28thDayAfterTravelIsInTimeAndThe29thIsNot() {
		LocalDate in = TODAY.minusDays(28);
		LocalDate out = TODAY.minusDays(29);

		assertThat(verdict("WINDOW", visit(in, in, 100, 100L))).isEqualTo(Verdict.PASS);
		assertThat(verdict("WINDOW", visit(out, out, 100, 100L))).isEqualTo(Verdict.FAIL);
	}

	@Test
	void the28thDayAheadIsNearEnoughAndThe29thIsNot() {
		LocalDate in = TODAY.plusDays(28);
		LocalDate out = TODAY.plusDays(29);

		assertThat(verdict("WINDOW", visit(in, in, 100, 100L))).isEqualTo(Verdict.PASS);
		assertThat(verdict("WINDOW", visit(out, out, 100, 100L))).isEqualTo(Verdict.FAIL);
	}

	@Test
	void aTenthMoreThanTheTableIsFineAndCheaperIsNeverSuspicious() {
		assertThat(verdict("COST", visit(TODAY, TODAY, 110_00, 100_00L))).isEqualTo(Verdict.PASS);
		assertThat(verdict("COST", visit(TODAY, TODAY, 110_01, 100_00L))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("COST", visit(TODAY, TODAY, 1, 100_00L))).isEqualTo(Verdict.PASS);
		assertThat(verdict("COST", visit(TODAY, TODAY, 1, null))).isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void theCapItselfCanBeGiven() {
		assertThat(verdict("CAP", visit(TODAY, TODAY, 1000_00, null))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CAP", visit(TODAY, TODAY, 1000_01, null))).isEqualTo(Verdict.FAIL);
	}

	@Test
	void whatWasKeptGivesTheSameAnswerAgain() {
		var json = JsonMapper.builder().build();
		CheckInputs inputs = visit(TODAY, TODAY.plusDays(20), 216_00, 200_00L);
		List<CheckResult> then = this.rules.judge("2026.1", inputs);

		CheckInputs kept = json.readValue(json.writeValueAsString(inputs), CheckInputs.class);

		assertThat(this.rules.judge("2026.1", kept)).isEqualTo(then);
	}

	private Verdict verdict(String code, CheckInputs inputs) {
		return this.rules.judge(EligibilityRules.CURRENT, inputs)
			.stream()
			.filter((result) -> result.code().equals(code))
			.findFirst()
			.orElseThrow()
			.verdict();
	}

	private static CheckInputs visit(LocalDate first, LocalDate last, long requested, @Nullable Long table) {
		return new CheckInputs("FAMILY", "GBS", "ENGLAND", false, TODAY, first, null, first, last, "CAR", 2, 40,
				requested, table, "GBP", 1000_00, null, 1, 0);
	}

}
