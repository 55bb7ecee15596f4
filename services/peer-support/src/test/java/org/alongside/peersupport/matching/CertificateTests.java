package org.alongside.peersupport.matching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateTests {

	private static final int ADA = 0;

	private static final int BEN = 1;

	private static final int VERA = 0;

	private static final int WILL = 1;

	private final MatchingProblem problem = problem();

	private final Certificate proof = new Certificate(new long[] { 100, 130 }, new long[] { 0, 0 });

	private final Matching cheapest = new Matching(new int[] { VERA, WILL }, 230, this.proof);

	/**
	 * Ada costs 100 with Vera; Ben 110 with Vera and 130 with Will; Vera's second costs
	 * 40.
	 */
	private static MatchingProblem problem() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.request("ada", 9000);
		problem.request("ben", 9000);
		problem.volunteer("vera", 0, 40);
		problem.volunteer("will", 0);
		problem.pair(ADA, VERA, 100).pair(BEN, VERA, 110).pair(BEN, WILL, 130);
		return problem.build();
	}

	@Test
	void whatIsCheapestIsProven() {
		Certificate proof = new Certificate(new long[] { 120, 130 }, new long[] { 20, 0 });

		assertThat(proof.check(this.problem, this.cheapest)).isEmpty();
	}

	@Test
	void thePricesOfTheSolverProve() {
		Matching matching = new MatchingSolver().solve(this.problem);

		assertThat(matching.certificate().check(this.problem, matching)).isEmpty();
	}

	@Test
	void whatCostsMoreIsNotProven() {
		Matching dearer = new Matching(new int[] { VERA, VERA }, 250, this.proof);
		Certificate proof = new Certificate(new long[] { 120, 130 }, new long[] { 20, 0 });

		assertThat(proof.check(this.problem, dearer))
			.hasValue("the matching costs 250, and the prices only prove that none costs less than 230");
	}

	@Test
	void aWrongSumIsFound() {
		Matching boasting = new Matching(new int[] { VERA, WILL }, 229, this.proof);

		assertThat(this.proof.check(this.problem, boasting)).hasValue("the matching costs 230, not 229");
	}

	@Test
	void aPairThatDoesNotExistIsFound() {
		Matching wrong = new Matching(new int[] { WILL, VERA }, 210, this.proof);

		assertThat(this.proof.check(this.problem, wrong)).get().asString().contains("ada", "no pair");
	}

	@Test
	void onePersonTooManyIsFound() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.request("ada", 9000);
		problem.request("ben", 9000);
		problem.volunteer("vera", 0);
		problem.pair(ADA, VERA, 100).pair(BEN, VERA, 110);
		Matching wrong = new Matching(new int[] { VERA, VERA }, 210, this.proof);

		assertThat(this.proof.check(problem.build(), wrong)).hasValue("volunteer vera has more people than places");
	}

	@Test
	void aPriceAboveThePairIsFound() {
		Certificate wrong = new Certificate(new long[] { 100, 131 }, new long[] { 21, 0 });

		assertThat(wrong.check(this.problem, this.cheapest)).get().asString().contains("ben", "will");
	}

	@Test
	void aPriceAboveTheStayingCostIsFound() {
		Certificate wrong = new Certificate(new long[] { 9001, 130 }, new long[] { 8901, 0 });

		assertThat(wrong.check(this.problem, this.cheapest)).get().asString().contains("ada", "staying cost");
	}

	@Test
	void aPriceBelowNothingIsFound() {
		Certificate wrong = new Certificate(new long[] { 120, 129 }, new long[] { 20, -1 });

		assertThat(wrong.check(this.problem, this.cheapest)).get().asString().contains("will", "below nothing");
	}

}
