package org.alongside.grants.travel;

/** How somebody gets to the hospital. */
public enum TravelMode {

	CAR, PUBLIC_TRANSPORT, TAXI

}
