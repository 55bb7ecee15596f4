package org.alongside.peersupport.matching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MatchingProblemTests {

	private final MatchingProblem.Builder problem = MatchingProblem.builder();

	@Test
	void loadCostsMayNotFall() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.volunteer("vera", 0, 40, 39))
			.withMessageContaining("vera");
	}

	@Test
	void loadCostsMayStayAsTheyAre() {
		this.problem.volunteer("vera", 40, 40);

		assertThat(this.problem.build().places(0)).isEqualTo(2);
	}

	@Test
	void noCostIsBelowNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.request("ada", -1))
			.withMessageContaining("ada");
		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.volunteer("vera", -1));
	}

	@Test
	void noCostIsSoHighThatSumsWouldOverflow() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.problem.request("ada", MatchingProblem.HIGHEST_COST + 1))
			.withMessageContaining("ada");
	}

	@Test
	void stayingCostsThatTogetherWouldOverflowAreRefused() {
		for (int i = 0; i < 9; i++) {
			this.problem.request("r" + i, MatchingProblem.HIGHEST_COST);
		}

		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.request("r9", MatchingProblem.HIGHEST_COST))
			.withMessageContaining("add up");
	}

	@Test
	void atTheHighestCostsTheAnswerIsStillExact() {
		for (int i = 0; i < 9; i++) {
			this.problem.request("r" + i, MatchingProblem.HIGHEST_COST);
			this.problem.volunteer("v" + i, (i < 2) ? 0 : MatchingProblem.HIGHEST_COST);
			this.problem.pair(i, i, MatchingProblem.HIGHEST_COST - i);
		}

		assertThat(new MatchingSolver().solve(this.problem.build()).totalCost())
			.isEqualTo(9 * MatchingProblem.HIGHEST_COST - 1);
	}

	@Test
	void twoMayNotHaveOneId() {
		this.problem.request("x", 1);
		this.problem.volunteer("x", 1);

		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.request("x", 1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.volunteer("x", 1));
	}

	@Test
	void aPairIsOfTwoWhoAreThere() {
		this.problem.request("ada", 1);

		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.pair(0, 0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> this.problem.pair(1, 0, 1));
	}

}
