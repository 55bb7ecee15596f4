package org.alongside.grants.duplicates;

/** In what two applications may be alike. */
enum Kind {

	/** The money would go to the same account, for another person. */
	ACCOUNT,

	/** The very same photo or paper was sent. */
	IMAGE,

	/** The same patient came to hospital on the same day. */
	STAY

}
