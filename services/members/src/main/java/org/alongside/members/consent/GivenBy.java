package org.alongside.members.consent;

/** Whose word a consent rests on. */
public enum GivenBy {

	/** The person pressed the button. */
	SELF,
	/** A helper did, for the person. */
	PROXY,
	/** The person said so on the phone, and staff wrote it down. */
	STAFF_ON_THE_PHONE

}
