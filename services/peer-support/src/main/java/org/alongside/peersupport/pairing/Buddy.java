package org.alongside.peersupport.pairing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.traits.Week;

/**
 * Somebody who could be a buddy.
 *
 * @param id the volunteer's
 * @param noGo topics they cannot talk about
 * @param vettedFor where their vetting holds, today and for the weeks ahead
 */
public record Buddy(UUID id, UUID memberId, String reference, Traits traits, Week week, List<String> noGo, int capacity,
		int taken, boolean resting, boolean held, Set<String> vettedFor) {

	/** Before some of their places were taken. */
	public Buddy withFree(int places) {
		return new Buddy(this.id, this.memberId, this.reference, this.traits, this.week, this.noGo, this.capacity,
				Math.max(0, this.taken - places), this.resting, this.held, this.vettedFor);
	}

}
