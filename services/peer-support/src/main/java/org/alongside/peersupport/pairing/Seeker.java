package org.alongside.peersupport.pairing;

import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.traits.Week;

/**
 * Somebody who waits for a buddy.
 *
 * @param id the request's
 * @param week when they can talk, black-outs and infusion days taken out
 * @param held whether a concern about them is looked into
 */
public record Seeker(UUID id, UUID memberId, Traits traits, Week week, List<String> mustHaves, boolean anyCondition,
		boolean anyRole, String preferredGender, boolean inHospital, long daysWaiting, int failedOffers, boolean held) {
}
