package org.alongside.grants.travel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What visits cost besides the journeys, in minor units.
 *
 * @param parkingMinor for each return journey, as tolls and ferry are; 0 for none
 * @param nights how many nights away in all
 * @param nightMinor what one costs
 */
public record OtherCosts(long parkingMinor, long tollsMinor, long ferryMinor, int nights, long nightMinor) {

	/** What each comes to; those that cost nothing are not there. */
	Map<Cost, Long> of(int journeys) {
		Map<Cost, Long> costs = new LinkedHashMap<>();
		put(costs, Cost.PARKING, this.parkingMinor * journeys);
		put(costs, Cost.TOLLS, this.tollsMinor * journeys);
		put(costs, Cost.FERRY, this.ferryMinor * journeys);
		put(costs, Cost.OVERNIGHT, this.nightMinor * this.nights);
		return costs;
	}

	private static void put(Map<Cost, Long> costs, Cost cost, long minor) {
		if (minor > 0) {
			costs.put(cost, minor);
		}
	}

}
