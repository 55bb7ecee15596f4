package org.alongside.grants.travel;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class TravelEstimatorTests {

	private static final LocalDate DAY = LocalDate.parse("2026-03-02");

	private final TravelEstimator estimator = new TravelEstimator();

	@Test
	void tenThousandAndOneMilesAreWorth450025() {
		assertThat(MileageTable.on(DAY, TravelMode.CAR, Currency.getInstance("GBP")).worth(10_001)).isEqualTo(4_500_25);
	}

	@Test
	void beforeTheTableBeginsItsEarliestRateHolds() {
		assertThat(MileageTable.on(LocalDate.parse("2011-04-05"), TravelMode.CAR, Currency.getInstance("GBP")))
			.isEqualTo(MileageTable.on(LocalDate.parse("2011-04-06"), TravelMode.CAR, Currency.getInstance("GBP")));
	}

	@Test
	void twoJourneysAWeekForThreeWeeksAreSixThereAndBack() {
		Estimate estimate = this.estimator.estimate(byCar("M1 1AA"), "L9 7LJ", 40);

		assertThat(estimate.totalMinor()).isEqualTo(6 * 80 * 45);
		assertThat(estimate.lines()).extracting(Estimate.Line::code)
			.containsExactly("journeys", "distance", "distance-corrected", "miles", "rate", "total-miles");
	}

	@Test
	void whatVisitsCostBesidesIsAddedJourneyByJourneyAndNightByNight() {
		TravelPlan plan = new TravelPlan(TravelMode.CAR, 2, 3, DAY, "M1 1AA", null, null,
				new OtherCosts(5_00, 1_50, 0, 2, 60_00), null);

		Estimate estimate = this.estimator.estimate(plan, "L9 7LJ", 40);

		assertThat(estimate.costs()).containsExactly(entry(Cost.TRAVEL, 216_00L), entry(Cost.PARKING, 30_00L),
				entry(Cost.TOLLS, 9_00L), entry(Cost.OVERNIGHT, 120_00L));
		assertThat(estimate.totalMinor()).isEqualTo(375_00);
		assertThat(estimate.otherMinor()).isEqualTo(159_00);
		assertThat(this.estimator.estimate(plan, null, null).costs()).as("while nobody knows how far it is")
			.doesNotContainKey(Cost.TRAVEL);
	}

	@Test
	void manchesterToLiverpoolIsAboutThirtyFiveToFortyFiveMilesByRoad() {
		assertThat(this.estimator.estimate(byCar("M1 1AA"), "L9 7LJ", null).milesWorkedOut()).isBetween(35, 45);
	}

	@Test
	void anUnknownHospitalAsksTheFamilyForTheMiles() {
		assertThat(this.estimator.estimate(byCar("M1 1AA"), null, null).totalMinor()).isZero();
		assertThat(this.estimator.estimate(byCar("M1 1AA"), null, 10).totalMinor()).isEqualTo(6 * 20 * 45);
	}

	@Test
	void aHomeInIrelandIsWorkedOutInEuro() {
		assertThat(this.estimator.estimate(byCar("T12 DC4A"), "D09 V2N0", null).currency().getCurrencyCode())
			.isEqualTo("EUR");
	}

	@Test
	void thereAndBackAreEquallyFarAndMoreMilesNeverCostLess() {
		var random = new Random(42);
		List<String> homes = List.of("M1 1AA", "EH16 4SA", "D09 V2N0", "BT12 6BA", "TR1 1AA", "SW17 0QT");
		for (int round = 0; round < 500; round++) {
			String here = homes.get(random.nextInt(homes.size()));
			String there = homes.get(random.nextInt(homes.size()));
			int miles = 1 + random.nextInt(900);

			assertThat(this.estimator.estimate(byCar(here), there, null).milesWorkedOut())
				.isEqualTo(this.estimator.estimate(byCar(there), here, null).milesWorkedOut());
			assertThat(this.estimator.estimate(byCar(here), there, miles + 1).totalMinor())
				.isGreaterThan(this.estimator.estimate(byCar(here), there, miles).totalMinor());
		}
	}

	@Test
	void aMotorcycleAndABicycleHaveARateOfTheirOwnHoweverFar() {
		for (String currency : List.of("GBP", "EUR")) {
			var unit = Currency.getInstance(currency);
			assertThat(MileageTable.on(DAY, TravelMode.MOTORCYCLE, unit).worth(10_001)).isEqualTo(2_400_24);
			assertThat(MileageTable.on(DAY, TravelMode.BICYCLE, unit).worth(10_001)).isEqualTo(2_000_20);
		}
		var byBicycle = new TravelPlan(TravelMode.BICYCLE, 2, 3, DAY, "M1 1AA", null, null);
		assertThat(this.estimator.estimate(byBicycle, "M8 5RB", 7).totalMinor()).isEqualTo(2 * 7 * 6 * 20);
		assertThat(Stream.of(TravelMode.values()).filter(TravelMode::isPaidByTheMile)).hasSize(3)
			.allMatch((mode) -> MileageTable.on(DAY, mode, Currency.getInstance("GBP")).firstMinor() > 0);
	}

	@Test
	void everyAreaIsThereAndWhatIsNoPostcodeIsInNone() {
		assertThat(PostcodeAreas.size()).isEqualTo(124 + 139);
		for (String wrong : List.of("", "M1", "QQ1 1AA", "12345", "M1 1A", "ZZZ ZZZ", "<script>", "M1 1AA😀", "M1.1AA",
				"M1" + " ".repeat(20) + "1AA")) {
			assertThat(this.estimator.knows(wrong)).as(wrong).isFalse();
		}
	}

	private static TravelPlan byCar(String home) {
		return new TravelPlan(TravelMode.CAR, 2, 3, DAY, home, null, null);
	}

}
