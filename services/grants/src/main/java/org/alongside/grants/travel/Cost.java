package org.alongside.grants.travel;

/** What a family may ask for: each is answered by itself. */
public enum Cost {

	/** The journeys themselves: miles or fares. */
	TRAVEL,

	/** For each return journey. */
	PARKING,

	/** For each return journey. */
	TOLLS,

	/** For each return journey. */
	FERRY,

	/** For each night away. */
	OVERNIGHT

}
