package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.grants.eligibility.ClaimInputs.Limits;
import org.alongside.grants.eligibility.ClaimInputs.Plan;
import org.alongside.grants.eligibility.ClaimInputs.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimRulesTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

	private static final Limits LIMITS = new Limits(28, 4, 26, 150_00, 5);

	private final ClaimRules rules = new ClaimRules();

	@Test
	void aSmallCleanRepeatPassesEveryRule() {
		assertThat(this.rules.judge(ClaimRules.CURRENT, repeat(36_00, TODAY.minusDays(1))))
			.allMatch((result) -> result.verdict() == Verdict.PASS)
			.hasSize(12);
	}

	@Test
	void theFirstOfAnAwardIsLookedAtByAPerson() {
		assertThat(verdict("CLAIM_FIRST", inputs(1, List.of(TODAY), List.of(), null, "GBP", 36_00)))
			.isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void everyFifthIsLookedAtByAPerson() {
		for (int number = 2; number <= 20; number++) {
			assertThat(verdict("CLAIM_FIFTH", inputs(number, List.of(TODAY), List.of(), 36_00L, "GBP", 36_00)))
				.as("claim %d", number)
				.isEqualTo((number % 5 == 0) ? Verdict.ASK_A_PERSON : Verdict.PASS);
		}
	}

	@Test
	void the28thDayAfterAJourneyIsInTimeAndThe29thIsNot() {
		assertThat(verdict("CLAIM_WINDOW", repeat(36_00, TODAY.minusDays(28)))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_WINDOW", repeat(36_00, TODAY.minusDays(29)))).isEqualTo(Verdict.FAIL);
		assertThat(verdict("CLAIM_WINDOW", repeat(36_00, TODAY, TODAY.minusDays(29)))).isEqualTo(Verdict.FAIL);
	}

	@Test
	void the4thClaimInAMonthIsFineAndThe5thIsLookedAtByTheDayOfTheVisit() {
		List<List<LocalDate>> three = claims(3, LocalDate.parse("2026-03-02"));
		List<List<LocalDate>> four = claims(4, LocalDate.parse("2026-03-02"));

		assertThat(verdict("CLAIM_MONTH", often(three, LocalDate.parse("2026-03-19")))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_MONTH", often(four, LocalDate.parse("2026-03-19")))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("CLAIM_MONTH", often(four, LocalDate.parse("2026-02-28")))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_MONTH", often(four, LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-01"))))
			.isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void the26thClaimInAYearIsFineAndThe27thIsLookedAt() {
		LocalDate newYear = LocalDate.parse("2026-01-01");

		assertThat(verdict("CLAIM_YEAR", often(claims(25, newYear), TODAY))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_YEAR", often(claims(26, newYear), TODAY))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("CLAIM_YEAR", often(claims(26, newYear), newYear.minusDays(1)))).isEqualTo(Verdict.PASS);
	}

	@Test
	void aTenthMoreThanLastTimeIsFineAndCheaperIsNeverSuspicious() {
		assertThat(verdict("CLAIM_COST", repeat(39_60, TODAY))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_COST", repeat(39_61, TODAY))).isEqualTo(Verdict.ASK_A_PERSON);
		for (long cheaper = 1; cheaper <= 36_00; cheaper += 7) {
			assertThat(verdict("CLAIM_COST", repeat(cheaper, TODAY))).isEqualTo(Verdict.PASS);
		}
	}

	@Test
	void beforeAnythingWasGrantedTheMeasureIsThePlan() {
		assertThat(verdict("CLAIM_COST", inputs(1, List.of(TODAY), List.of(), null, "GBP", 44_00)))
			.isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_COST", inputs(1, List.of(TODAY), List.of(), null, "GBP", 44_01)))
			.isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void poundsAreNeverMeasuredByEuro() {
		assertThat(verdict("CLAIM_COST", inputs(2, List.of(TODAY), List.of(), 36_00L, "EUR", 1)))
			.isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void moreThanTheSmallSumIsLookedAt() {
		assertThat(verdict("CLAIM_SMALL", repeat(75_00, TODAY, TODAY.minusDays(1)))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_SMALL", repeat(75_01, TODAY, TODAY.minusDays(1)))).isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void aWeekOfThePlanHoldsAsManyJourneysAsWereApproved() {
		LocalDate monday = LocalDate.parse("2026-03-16");

		assertThat(verdict("CLAIM_WEEK", repeat(36_00, monday, monday.plusDays(1), monday.plusDays(2))))
			.isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_WEEK",
				repeat(36_00, monday, monday.plusDays(1), monday.plusDays(2), monday.plusDays(3))))
			.isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("CLAIM_WEEK",
				repeat(36_00, monday.minusDays(1), monday, monday.plusDays(1), monday.plusDays(2))))
			.isEqualTo(Verdict.PASS);
	}

	@Test
	void aDayIsClaimedForOnceAndWithinThePlan() {
		var twice = new ClaimInputs(TODAY, 2, false, plan(), List.of(new Visit(TODAY, 36_00)), List.of(TODAY),
				List.of(List.of(TODAY)), 36_00L, "GBP", "GBP", LIMITS, 0L);

		assertThat(verdict("CLAIM_TWICE", twice)).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("CLAIM_TWICE", repeat(36_00, TODAY, TODAY))).isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("CLAIM_PLAN", repeat(36_00, plan().firstDay()))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_PLAN", repeat(36_00, plan().lastDay()))).isEqualTo(Verdict.PASS);
		assertThat(verdict("CLAIM_PLAN", repeat(36_00, plan().firstDay().minusDays(1))))
			.isEqualTo(Verdict.ASK_A_PERSON);
		assertThat(verdict("CLAIM_PLAN", repeat(36_00, plan().lastDay().plusDays(1)))).isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void whatStaffTypedAnotherPersonLooksAt() {
		var typed = new ClaimInputs(TODAY, 2, true, plan(), List.of(new Visit(TODAY, 36_00)), List.of(), List.of(),
				36_00L, "GBP", "GBP", LIMITS, 0L);

		assertThat(verdict("CLAIM_TYPED", typed)).isEqualTo(Verdict.ASK_A_PERSON);
	}

	@Test
	void anAnswerIsWorkedOutAgainFromWhatWasKept() {
		ClaimInputs inputs = often(claims(4, LocalDate.parse("2026-03-02")), TODAY);
		var json = JsonMapper.shared();

		assertThat(this.rules.judge(ClaimRules.CURRENT,
				json.readValue(json.writeValueAsString(inputs), ClaimInputs.class)))
			.isEqualTo(this.rules.judge(ClaimRules.CURRENT, inputs));
	}

	private static Plan plan() {
		return new Plan(LocalDate.parse("2026-02-02"), LocalDate.parse("2026-03-22"), 3, 40_00);
	}

	private ClaimInputs repeat(long minor, LocalDate... days) {
		return inputs(2, List.of(days), List.of(), 36_00L, "GBP", minor);
	}

	private ClaimInputs often(List<List<LocalDate>> earlier, LocalDate... days) {
		return inputs(2, List.of(days), earlier, 36_00L, "GBP", 36_00);
	}

	private ClaimInputs inputs(int number, List<LocalDate> days, List<List<LocalDate>> earlier, @Nullable Long last,
			String lastCurrency, long minor) {
		return new ClaimInputs(TODAY, number, false, plan(), days.stream().map((day) -> new Visit(day, minor)).toList(),
				List.of(), earlier, last, lastCurrency, "GBP", LIMITS, 0L);
	}

	private static List<List<LocalDate>> claims(int count, LocalDate first) {
		return new ArrayList<>(
				Stream.iterate(first, (day) -> day.plusDays(1)).limit(count).map((day) -> List.of(day)).toList());
	}

	private Verdict verdict(String code, ClaimInputs inputs) {
		return this.rules.judge(ClaimRules.CURRENT, inputs)
			.stream()
			.filter((result) -> result.code().equals(code))
			.map(CheckResult::verdict)
			.findFirst()
			.orElseThrow();
	}

}
