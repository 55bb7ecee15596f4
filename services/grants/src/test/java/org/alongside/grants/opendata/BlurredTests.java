package org.alongside.grants.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlurredTests {

	private static final int LEAST = 5;

	private static final @Nullable String[] NATIONS = { "ENGLAND", "ENGLAND", "ENGLAND", "SCOTLAND", "WALES",
			"NORTHERN_IRELAND", "IRELAND", null };

	private final List<Granted> granted = new ArrayList<>();

	@Test
	void aDayIsTheFirstOfItsQuarterAndANationStaysWhereEnoughLive() {
		granted(6, "2025-05-17", "GBP", "ENGLAND");
		granted(5, "2025-06-30", "GBP", "SCOTLAND");

		assertThat(told()).isEqualTo(Map.of("GBP 2025-04-01 ENGLAND", 6L, "GBP 2025-04-01 SCOTLAND", 5L));
	}

	@Test
	void aFewTakeTheSmallestGroupWithThemSoThatTheyAreNotAloneWithoutAPlace() {
		granted(9, "2025-05-17", "GBP", "ENGLAND");
		granted(6, "2025-05-17", "GBP", "SCOTLAND");
		granted(2, "2025-05-17", "GBP", "WALES");

		assertThat(told()).isEqualTo(Map.of("GBP 2025-04-01 ENGLAND", 9L, "GBP 2025-04-01 null", 8L));
	}

	@Test
	void whereAQuarterHasAFewTheyStandAtTheBeginningOfTheYear() {
		granted(2, "2025-02-17", "GBP", "ENGLAND");
		granted(3, "2025-08-17", "GBP", "ENGLAND");
		granted(7, "2025-11-17", "GBP", "ENGLAND");

		assertThat(told()).isEqualTo(Map.of("GBP 2025-01-01 null", 5L, "GBP 2025-10-01 ENGLAND", 7L));
	}

	@Test
	void aFewInEuroAreNotToldOfForEuroSaysWhereTheyLive() {
		granted(20, "2025-02-17", "GBP", "ENGLAND");
		granted(4, "2025-02-17", "EUR", "IRELAND");

		assertThat(told()).isEqualTo(Map.of("GBP 2025-01-01 ENGLAND", 20L));
	}

	@Test
	void nobodyKnownByPlaceIsCountedAsAPlace() {
		granted(5, "2025-02-17", "GBP", null);

		assertThat(told()).isEqualTo(Map.of("GBP 2025-01-01 null", 5L));
		assertThat(Blurred.all(List.of(), LEAST)).isEmpty();
	}

	@Test
	void nobodyEverStandsWithFewerThanEnoughOthersAndNoSumIsChangedOrLost() {
		var random = new Random(360);
		for (int year = 0; year < 3_000; year++) {
			this.granted.clear();
			int grants = random.nextInt(60);
			for (int grant = 0; grant < grants; grant++) {
				granted(1, LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)).toString(),
						(random.nextInt(4) == 0) ? "EUR" : "GBP", NATIONS[random.nextInt(NATIONS.length)]);
			}
			List<Blurred> all = Blurred.all(this.granted, LEAST);

			assertThat(told().values()).allMatch((many) -> many >= LEAST);
			Map<UUID, Granted> known = this.granted.stream()
				.collect(Collectors.toMap(Granted::application, Function.identity()));
			assertThat(all).extracting(Blurred::application).doesNotHaveDuplicates();
			assertThat(all).allSatisfy((one) -> {
				Granted grant = Objects.requireNonNull(known.get(one.application()));
				assertThat(one.amount()).isEqualTo(grant.amount());
				assertThat(one.awardDate()).isBeforeOrEqualTo(grant.on()).matches((day) -> day.getYear() == 2025);
				if (one.nation() != null) {
					assertThat(one.nation()).isEqualTo(grant.nation());
				}
			});
			for (String currency : List.of("GBP", "EUR")) {
				long in = this.granted.stream().filter((grant) -> currency(grant.amount()).equals(currency)).count();
				long out = all.stream().filter((one) -> currency(one.amount()).equals(currency)).count();
				assertThat(out).isEqualTo((in < LEAST) ? 0 : in);
			}
		}
	}

	private void granted(int times, String day, String currency, @Nullable String nation) {
		for (int time = 0; time < times; time++) {
			this.granted.add(new Granted(new UUID(36, this.granted.size()), LocalDate.parse(day),
					new Money(100_00 + this.granted.size(), Currency.getInstance(currency)), nation));
		}
	}

	/** How many look the same but for their sum. */
	private Map<String, Long> told() {
		return Blurred.all(this.granted, LEAST)
			.stream()
			.collect(Collectors.groupingBy((one) -> currency(one.amount()) + " " + one.awardDate() + " " + one.nation(),
					Collectors.counting()));
	}

	private static String currency(Money amount) {
		return amount.currency().getCurrencyCode();
	}

}
