package org.alongside.grants.travel;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.alongside.grants.travel.Estimate.Line;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Works out what a plan should cost, without asking any other computer: the way a crow
 * flies between two postcode areas, times what roads add, times the rate for a mile.
 */
@Service
public class TravelEstimator {

	private static final double ROADS_ADD = 1.25;

	private static final int NEAREST = 5;

	/**
	 * Whether an estimate can be made from this postcode or Eircode.
	 * @param postcode as typed
	 * @return whether its area is known
	 */
	public boolean knows(String postcode) {
		return PostcodeAreas.of(postcode).isPresent();
	}

	/**
	 * Estimates a plan.
	 * @param hospitalPostcode where the journeys go; null when not known
	 * @param correctedMiles one way, as the family put it right; null when they did not
	 * @return the estimate; its journeys cost nothing while the distance is not known
	 */
	public Estimate estimate(TravelPlan plan, @Nullable String hospitalPostcode, @Nullable Integer correctedMiles) {
		Currency currency = plan.currency();
		if (!plan.mode().isPaidByTheMile()) {
			long fare = Objects.requireNonNullElse(plan.fareMinor(), 0L);
			long total = fare * plan.journeys();
			return whole(plan, total, null, null,
					List.of(journeys(plan), new Line("fare", List.of(money(fare, currency))), new Line("total-fares",
							List.of("" + plan.journeys(), money(fare, currency), money(total, currency)))));
		}
		Integer workedOut = miles(plan.homePostcode(), hospitalPostcode);
		Integer miles = (correctedMiles != null) ? correctedMiles : workedOut;
		List<Line> lines = new ArrayList<>(List.of(journeys(plan)));
		if (workedOut != null) {
			lines.add(new Line("distance", List.of("" + workedOut, area(plan.homePostcode()),
					area(Objects.requireNonNull(hospitalPostcode)))));
		}
		else {
			lines.add(new Line("distance-unknown", List.of()));
		}
		if (correctedMiles != null) {
			lines.add(new Line("distance-corrected", List.of("" + correctedMiles)));
		}
		if (miles == null) {
			return whole(plan, 0, null, null, lines);
		}
		long allMiles = 2L * miles * plan.journeys();
		lines.add(new Line("miles", List.of("" + plan.journeys(), "" + miles, "" + allMiles)));
		MileageTable.Rate rate = MileageTable.on(plan.firstVisitOn(), plan.mode(), currency);
		long total = rate.worth(allMiles);
		lines.add(new Line((allMiles > rate.firstMiles()) ? "rate-over" : "rate", List
			.of(money(rate.firstMinor(), currency), "" + rate.firstMiles(), money(rate.furtherMinor(), currency))));
		lines.add(new Line("total-miles", List.of("" + allMiles, money(total, currency))));
		return whole(plan, total, miles, workedOut, lines);
	}

	/** The journeys, and what the visits cost besides. */
	private static Estimate whole(TravelPlan plan, long travel, @Nullable Integer miles, @Nullable Integer workedOut,
			List<Line> working) {
		Currency currency = plan.currency();
		Map<Cost, Long> costs = new LinkedHashMap<>();
		if (travel > 0) {
			costs.put(Cost.TRAVEL, travel);
		}
		if (plan.others() != null) {
			costs.putAll(plan.others().of(plan.journeys()));
		}
		long total = costs.values().stream().mapToLong(Long::longValue).sum();
		List<Line> lines = new ArrayList<>(working);
		costs.forEach((cost, minor) -> {
			if (cost != Cost.TRAVEL) {
				lines.add(new Line("other-" + cost.name().toLowerCase(Locale.ROOT), List.of(money(minor, currency))));
			}
		});
		if (total > travel) {
			lines.add(new Line("total-all", List.of(money(total, currency))));
		}
		return new Estimate(total, currency, miles, workedOut, costs, lines);
	}

	private static Line journeys(TravelPlan plan) {
		return new Line("journeys", List.of("" + plan.journeysPerWeek(), "" + plan.weeks(), "" + plan.journeys()));
	}

	private static @Nullable Integer miles(String from, @Nullable String to) {
		var start = PostcodeAreas.of(from);
		var end = (to != null) ? PostcodeAreas.of(to) : start.filter((_) -> false);
		if (start.isEmpty() || end.isEmpty()) {
			return null;
		}
		return Math.max(NEAREST, (int) Math.round(start.get().milesTo(end.get()) * ROADS_ADD));
	}

	private static String area(String postcode) {
		return PostcodeAreas.of(postcode).map(PostcodeAreas.Place::name).orElse(postcode);
	}

	private static String money(long minor, Currency currency) {
		return new Money(minor, currency).format();
	}

}
