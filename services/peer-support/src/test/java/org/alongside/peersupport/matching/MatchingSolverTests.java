package org.alongside.peersupport.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingSolverTests {

	private final MatchingSolver solver = new MatchingSolver();

	@Test
	void withNobodyThereIsNothingToDo() {
		Matching matching = this.solver.solve(MatchingProblem.builder().build());

		assertThat(matching.totalCost()).isZero();
		assertThat(matching.matched()).isZero();
	}

	@Test
	void withoutVolunteersEverybodyWaits() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.request("ada", 300);
		problem.request("ben", 200);

		Matching matching = this.solver.solve(problem.build());

		assertThat(matching.totalCost()).isEqualTo(500);
		assertThat(matching.volunteerOf(0)).isEqualTo(Matching.WAITING);
		assertThat(matching.certificate().requestPrice(0)).isEqualTo(300);
	}

	@Test
	void volunteersWithoutRequestsCostNothing() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.volunteer("vera", 10, 20);

		assertThat(this.solver.solve(problem.build()).totalCost()).isZero();
	}

	@Test
	void aVolunteerWithoutAPlaceIsGivenNobody() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.pair(problem.request("ada", 300), problem.volunteer("vera"), 0);

		Matching matching = this.solver.solve(problem.build());

		assertThat(matching.matched()).isZero();
		assertThat(matching.certificate().volunteerPrice(0)).isEqualTo(300);
	}

	@Test
	void theSecondPersonGoesToWhoeverHasLessToCarry() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		int ada = problem.request("ada", 9000);
		int ben = problem.request("ben", 9000);
		int vera = problem.volunteer("vera", 0, 40, 90);
		int will = problem.volunteer("will", 0, 40, 90);
		problem.pair(ada, vera, 100).pair(ben, vera, 100).pair(ben, will, 130);

		Matching matching = this.solver.solve(problem.build());

		assertThat(matching.volunteerOf(ada)).isEqualTo(vera);
		assertThat(matching.volunteerOf(ben)).isEqualTo(will);
		assertThat(matching.totalCost()).isEqualTo(230);
	}

	@Test
	void whereWaitingCostsLessThanAnyPairSomebodyWaits() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.pair(problem.request("ada", 50), problem.volunteer("vera", 0), 51);

		assertThat(this.solver.solve(problem.build()).matched()).isZero();
	}

	@Test
	void whereWaitingCostsTheSameNobodyIsLeftWaiting() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		problem.pair(problem.request("ada", 50), problem.volunteer("vera", 10), 40);

		assertThat(this.solver.solve(problem.build()).matched()).isOne();
	}

	@Test
	void ofPairsGivenTwiceTheCheapestCounts() {
		MatchingProblem.Builder problem = MatchingProblem.builder();
		int ada = problem.request("ada", 500);
		int vera = problem.volunteer("vera", 0);
		problem.pair(ada, vera, 90).pair(ada, vera, 30).pair(ada, vera, 60);

		assertThat(this.solver.solve(problem.build()).totalCost()).isEqualTo(30);
	}

	@Test
	void noMatchingOfATinyProblemCostsLess() {
		for (int seed = 0; seed < 3000; seed++) {
			MatchingProblem problem = MadeUp.tiny(seed).problem();

			assertThat(this.solver.solve(problem).totalCost()).as("seed %d", seed)
				.isEqualTo(SecondOpinion.byTryingEverything(problem));
		}
	}

	@Test
	void aFlowOfLeastCostCostsTheSame() {
		for (int seed = 0; seed < 300; seed++) {
			MatchingProblem problem = MadeUp.small(seed).problem();

			assertThat(this.solver.solve(problem).totalCost()).as("seed %d", seed)
				.isEqualTo(SecondOpinion.byMinimumCostFlow(problem));
		}
	}

	@Test
	void aRealisticProblemCostsWhatAFlowOfLeastCostCosts() {
		MatchingProblem problem = MadeUp.real(1, 150, 50, 0.2).problem();

		assertThat(this.solver.solve(problem).totalCost()).isEqualTo(SecondOpinion.byMinimumCostFlow(problem));
	}

	@Test
	void asManyAreMatchedAsCanBe() {
		for (int seed = 0; seed < 60; seed++) {
			MatchingProblem problem = MadeUp.real(seed, 60, 10 + seed, 0.02 + 0.002 * seed).problem();

			assertThat(this.solver.solve(problem).matched()).as("seed %d", seed)
				.isEqualTo(SecondOpinion.mostMatched(problem));
		}
	}

	@Test
	void oneMoreVolunteerNeverMatchesFewer() {
		for (int seed = 0; seed < 30; seed++) {
			MadeUp with = MadeUp.real(seed, 40, 15, 0.1);
			for (var volunteer : with.volunteers()) {
				Matching fewer = this.solver.solve(with.without(volunteer).problem());

				assertThat(this.solver.solve(with.problem()).matched()).as("seed %d, %s", seed, volunteer)
					.isGreaterThanOrEqualTo(fewer.matched());
			}
		}
	}

	@Test
	void anotherOrderOfTheSameChangesNothing() {
		for (int seed = 0; seed < 200; seed++) {
			MadeUp tiny = MadeUp.tiny(seed);
			MadeUp small = MadeUp.small(seed);

			assertThat(answer(tiny.shuffled(seed))).as("tiny, seed %d", seed).isEqualTo(answer(tiny));
			assertThat(answer(small.shuffled(seed))).as("small, seed %d", seed).isEqualTo(answer(small));
		}
	}

	@Test
	void anotherOrderOfARealisticProblemChangesNothing() {
		MadeUp real = MadeUp.real(7, 300, 90, 0.3);

		assertThat(answer(real.shuffled(1))).isEqualTo(answer(real));
		assertThat(answer(real.shuffled(2))).isEqualTo(answer(real));
	}

	@Test
	void whereAllCostTheSameAnotherOrderChangesNothing() {
		MadeUp real = MadeUp.real(3, 80, 30, 0.5);
		MadeUp alike = new MadeUp(
				real.requests().stream().map((request) -> new MadeUp.Request(request.id(), 5_000)).toList(),
				real.volunteers(),
				real.pairs().stream().map((pair) -> new MadeUp.Pair(pair.request(), pair.volunteer(), 500)).toList());

		assertThat(answer(alike.shuffled(1))).isEqualTo(answer(alike));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1_000_000_000L, 1_000_000_000_000L, 1_000_000_000_000_000L, 60_000_000_000_000_000L })
	void costsTooHighForHashesChangeNeitherTheSumNorTheIndifferenceToOrder(long factor) {
		for (int seed = 0; seed < 100; seed++) {
			MadeUp tiny = MadeUp.tiny(seed);
			MadeUp dear = tiny.times(factor);

			assertThat(this.solver.solve(dear.problem()).totalCost()).as("seed %d", seed)
				.isEqualTo(factor * this.solver.solve(tiny.problem()).totalCost());
			assertThat(answer(dear.shuffled(seed))).as("seed %d", seed).isEqualTo(answer(dear));
		}
	}

	@Test
	void tiesFavourNobodyForTheirPlaceInTheList() {
		Set<String> chosen = new HashSet<>();
		for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
			MatchingProblem.Builder problem = MatchingProblem.builder();
			int first = problem.request(name + "1", 100);
			int second = problem.request(name + "2", 100);
			int volunteer = problem.volunteer("vera", 0);
			problem.pair(first, volunteer, 10).pair(second, volunteer, 10);

			chosen.add((this.solver.solve(problem.build()).volunteerOf(first) == volunteer) ? "first" : "second");
		}
		assertThat(chosen).hasSize(2);
	}

	@Test
	void aRequestsPriceIsWhatTheTotalWouldFallByWithoutIt() {
		for (int seed = 0; seed < 200; seed++) {
			MadeUp with = MadeUp.small(seed);
			Matching matching = this.solver.solve(with.problem());
			for (var request : with.requests()) {
				Matching without = this.solver.solve(with.without(request).problem());

				assertThat(matching.certificate().requestPrice(with.request(request.id())))
					.as("seed %d, %s", seed, request)
					.isEqualTo(matching.totalCost() - without.totalCost());
			}
		}
	}

	@Test
	void aVolunteersPriceIsWhatOneMorePlaceWouldSave() {
		for (int seed = 0; seed < 200; seed++) {
			MadeUp made = MadeUp.small(seed);
			Matching matching = this.solver.solve(made.problem());
			for (var volunteer : made.volunteers()) {
				Matching more = this.solver.solve(made.withOneMorePlace(volunteer).problem());

				assertThat(matching.certificate().volunteerPrice(made.volunteer(volunteer.id())))
					.as("seed %d, %s", seed, volunteer)
					.isEqualTo(matching.totalCost() - more.totalCost());
			}
		}
	}

	private Map<String, String> answer(MadeUp made) {
		MatchingProblem problem = made.problem();
		Matching matching = this.solver.solve(problem);
		Map<String, String> answer = new HashMap<>();
		for (int request = 0; request < problem.requests(); request++) {
			int volunteer = matching.volunteerOf(request);
			answer.put(problem.requestId(request),
					"%s for %d".formatted((volunteer == Matching.WAITING) ? "waiting" : problem.volunteerId(volunteer),
							matching.certificate().requestPrice(request)));
		}
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			answer.put(problem.volunteerId(volunteer), "for " + matching.certificate().volunteerPrice(volunteer));
		}
		answer.put("total", Long.toString(matching.totalCost()));
		return answer;
	}

}
