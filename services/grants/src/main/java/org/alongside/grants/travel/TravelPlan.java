package org.alongside.grants.travel;

import java.time.LocalDate;
import java.util.Currency;

import org.jspecify.annotations.Nullable;

/**
 * How a family visits: so many return journeys a week, for so many weeks.
 *
 * @param fareMinor what one return journey costs by public transport or taxi, in minor
 * units; null where it is paid by the mile
 * @param taxiReason why a taxi is needed; null otherwise
 * @param others what the visits cost besides; null for nothing
 * @param otherHelp who else helps with these costs, in the family's words; null for
 * nobody, and where it was not asked yet
 */
public record TravelPlan(TravelMode mode, int journeysPerWeek, int weeks, LocalDate firstVisitOn, String homePostcode,
		@Nullable Long fareMinor, @Nullable String taxiReason, @Nullable OtherCosts others,
		@Nullable String otherHelp) {

	/** A plan that costs nothing but its journeys. */
	public TravelPlan(TravelMode mode, int journeysPerWeek, int weeks, LocalDate firstVisitOn, String homePostcode,
			@Nullable Long fareMinor, @Nullable String taxiReason) {
		this(mode, journeysPerWeek, weeks, firstVisitOn, homePostcode, fareMinor, taxiReason, null, null);
	}

	public int journeys() {
		return this.journeysPerWeek * this.weeks;
	}

	/**
	 * The last day a journey of this plan can fall on.
	 * @return the last day of the last week
	 */
	public LocalDate lastDay() {
		return this.firstVisitOn.plusWeeks(this.weeks).minusDays(1);
	}

	/**
	 * What the plan is worked out in: euro for a home in Ireland, pounds for any other.
	 * @return GBP or EUR
	 */
	public Currency currency() {
		return Currency.getInstance(PostcodeAreas.isIrish(this.homePostcode) ? "EUR" : "GBP");
	}

}
