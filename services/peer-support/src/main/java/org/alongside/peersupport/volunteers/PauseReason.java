package org.alongside.peersupport.volunteers;

/** Why a volunteer rests. None needs to be explained. */
public enum PauseReason {

	WELL_BEING, RELAPSE, BUSY, HOLIDAY

}
