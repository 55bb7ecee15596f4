package org.alongside.grants.hospitals;

/** Where a list of hospitals comes from, and so how it is written. */
enum HospitalList {

	/**
	 * Sites of NHS trusts in England and Wales, as the Organisation Data Service
	 * publishes them ({@code ets.csv}): no heading; code, name, national grouping,
	 * geography, five lines of the address, postcode, day of opening, day of closing, and
	 * more (NHS England, ODS standards repository, read 2026-11-26).
	 */
	ODS,

	/** Our own table: a heading, then code, name, town, postcode, nation. */
	OWN

}
