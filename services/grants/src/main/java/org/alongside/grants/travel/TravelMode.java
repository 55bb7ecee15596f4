package org.alongside.grants.travel;

/** How somebody gets to the hospital. */
public enum TravelMode {

	CAR, MOTORCYCLE, BICYCLE, PUBLIC_TRANSPORT, TAXI;

	/** Whether the journeys are paid by the mile, and not by what a ticket costs. */
	public boolean isPaidByTheMile() {
		return this == CAR || this == MOTORCYCLE || this == BICYCLE;
	}

}
