package org.alongside.grants.travel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** What a mile is worth on a day: data, not code. */
final class MileageTable {

	private static final List<Rate> RATES = read();

	private MileageTable() {
	}

	/** The rate of a day; of a day before the table begins, its earliest. */
	static Rate on(LocalDate day, TravelMode mode, Currency currency) {
		List<Rate> rates = RATES.stream()
			.filter((rate) -> rate.mode() == mode && rate.currency().equals(currency))
			.sorted(Comparator.comparing(Rate::from))
			.toList();
		return rates.stream().filter((rate) -> !rate.from().isAfter(day)).reduce(rates.getFirst(), (_, later) -> later);
	}

	private static List<Rate> read() {
		try {
			return new ClassPathResource("grants/mileage-rates.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split(","))
				.map((cell) -> new Rate(TravelMode.valueOf(cell[0]), Currency.getInstance(cell[1]),
						LocalDate.parse(cell[2]), Integer.parseInt(cell[3]), Integer.parseInt(cell[4]),
						Integer.parseInt(cell[5])))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A rate from a day on: so much a mile at first, so much beyond. */
	record Rate(TravelMode mode, Currency currency, LocalDate from, int firstMiles, int firstMinor, int furtherMinor) {

		/** What so many miles in one tax year are worth, in minor units. */
		long worth(long miles) {
			long first = Math.min(miles, this.firstMiles);
			return first * this.firstMinor + (miles - first) * this.furtherMinor;
		}

	}

}
