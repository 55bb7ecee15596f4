package org.alongside.peersupport.pairing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How good a pair must be at least, and how far ahead vetting must hold.
 *
 * @param floor points a pair needs at first
 * @param lowerFloor points it needs after {@code lowerAfterDays} of waiting
 * @param byStaffAfterDays days of waiting after which there is no floor, and staff decide
 */
@ConfigurationProperties("alongside.peer-support.matching")
public record PairingSettings(@DefaultValue("350") int floor, @DefaultValue("250") int lowerFloor,
		@DefaultValue("28") int lowerAfterDays, @DefaultValue("56") int byStaffAfterDays,
		@DefaultValue("28") int vettingAheadDays) {

	int floorAfter(long daysWaiting) {
		if (daysWaiting >= this.byStaffAfterDays) {
			return 0;
		}
		return (daysWaiting >= this.lowerAfterDays) ? this.lowerFloor : this.floor;
	}

}
