package org.alongside.grants.travel;

import java.util.Currency;
import java.util.List;
import java.util.Map;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a plan should cost, line by line.
 *
 * @param totalMinor the sum of all costs, in minor units
 * @param milesOneWay what the sum is worked out with; null when nobody drives or the
 * distance is not known
 * @param milesWorkedOut what the postcodes give; null when a postcode's area is not known
 * @param costs what the sum is of; those that cost nothing are not there
 * @param lines how the sum came about, in order
 */
public record Estimate(long totalMinor, Currency currency, @Nullable Integer milesOneWay,
		@Nullable Integer milesWorkedOut, Map<Cost, Long> costs, List<Line> lines) {

	/** What is asked for besides the journeys. */
	public long otherMinor() {
		return this.totalMinor - this.costs.getOrDefault(Cost.TRAVEL, 0L);
	}

	public Money total() {
		return new Money(this.totalMinor, this.currency);
	}

	/** One step of the working: a message's code and its figures. */
	public record Line(String code, List<String> figures) {
	}

}
