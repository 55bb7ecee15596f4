package org.alongside.grants.replays;

import java.util.List;

import org.alongside.grants.eligibility.CheckInputs;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.grants.eligibility.ClaimInputs;
import org.alongside.grants.eligibility.ClaimRules;
import org.alongside.grants.eligibility.EligibilityRules;
import org.alongside.grants.eligibility.Figures;
import org.alongside.grants.eligibility.RuleCases;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final CheckResult CAP = new CheckResult("CAP", Verdict.PASS, List.of("£80.00", "£1,000.00"));

	private final EligibilityRules rules = new EligibilityRules();

	private final ClaimRules claimRules = new ClaimRules();

	@Test
	void theSameAnswerIsTheSame() {
		Comparison comparison = Comparison.of(List.of(CAP), List.of(CAP));

		assertThat(comparison.isSame()).isTrue();
		assertThat(comparison.otherAnswers()).isEmpty();
	}

	@Test
	void anotherFigureIsNotTheSameButNoOtherAnswer() {
		var figure = new CheckResult("CAP", Verdict.PASS, List.of("£80.00", "£900.00"));

		Comparison comparison = Comparison.of(List.of(CAP), List.of(figure));

		assertThat(comparison.isSame()).isFalse();
		assertThat(comparison.otherAnswers()).isEmpty();
	}

	@Test
	void aRuleThatWasNotThereIsAnotherAnswer() {
		var added = new CheckResult("CONFIRMED", Verdict.ASK_A_PERSON, List.of());

		assertThat(Comparison.of(List.of(CAP), List.of(CAP, added)).otherAnswers())
			.containsExactly(new Comparison.Line("CONFIRMED", null, added));
		assertThat(Comparison.of(List.of(CAP, added), List.of(CAP)).otherAnswers())
			.containsExactly(new Comparison.Line("CONFIRMED", added, null));
	}

	@Test
	void whatIsForeseenIsWhatARealChangeWouldBringAndNothingElse() {
		var cases = new RuleCases(11);
		int changed = 0;
		for (int at = 0; at < 2000; at++) {
			CheckInputs visit = cases.visit();
			Figures figures = cases.figures();
			CheckInputs other = visit.under(visit.capMinor() / 2, figures);
			assertThat(other).usingRecursiveComparison().ignoringFields("capMinor", "figures").isEqualTo(visit);
			assertThat(other.figures()).isEqualTo(figures);
			List<CheckResult> now = this.rules.judge(EligibilityRules.CURRENT, visit);
			List<CheckResult> then = this.rules.judge(EligibilityRules.CURRENT, other);
			List<Comparison.Line> foreseen = Comparison.of(now, then).otherAnswers();
			for (int rule = 0; rule < now.size(); rule++) {
				String code = now.get(rule).code();
				assertThat(foreseen.stream().anyMatch((line) -> line.code().equals(code))).as(code)
					.isEqualTo(now.get(rule).verdict() != then.get(rule).verdict());
			}
			assertThat(foreseen)
				.allMatch((line) -> List.of("WINDOW", "COST", "DISTANCE", "OFTEN", "CAP").contains(line.code()));
			changed += foreseen.isEmpty() ? 0 : 1;
		}
		assertThat(changed).isBetween(200, 1999);
	}

	@Test
	void otherLimitsOfClaimsChangeWhatTheyLimitAndNothingElse() {
		var cases = new RuleCases(12);
		int changed = 0;
		for (int at = 0; at < 2000; at++) {
			ClaimInputs claim = cases.claim();
			ClaimInputs other = claim.under(cases.limits());
			assertThat(other).usingRecursiveComparison().ignoringFields("limits").isEqualTo(claim);
			List<Comparison.Line> foreseen = Comparison
				.of(this.claimRules.judge(ClaimRules.CURRENT, claim), this.claimRules.judge(ClaimRules.CURRENT, other))
				.otherAnswers();
			assertThat(foreseen)
				.allMatch((line) -> List.of("CLAIM_FIFTH", "CLAIM_SMALL", "CLAIM_WINDOW", "CLAIM_MONTH", "CLAIM_YEAR")
					.contains(line.code()));
			changed += foreseen.isEmpty() ? 0 : 1;
		}
		assertThat(changed).isBetween(200, 1999);
	}

}
