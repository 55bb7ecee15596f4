package org.alongside.peersupport.requests;

/** Why two people stopped. */
public enum EndReason {

	DONE, DRIFTED_APART, NOT_A_FIT, CARING_LOAD, RELAPSE, VOLUNTEER_LEFT, MEMBER_LEFT, DEATH, SAFEGUARDING

}
