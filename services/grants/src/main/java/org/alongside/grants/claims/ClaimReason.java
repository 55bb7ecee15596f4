package org.alongside.grants.claims;

/** Why a line is not paid, or not in full; the words stand in the messages. */
enum ClaimReason {

	OUTSIDE_PLAN, TOO_LATE, CLAIMED_TWICE, COST_TOO_HIGH, NOT_CLEAR

}
