package org.alongside.grants.modulus;

/**
 * What the modulus check says of a sort code and an account number. That it says nothing
 * is no good news: unknown is never valid.
 */
public enum ModulusVerdict {

	/** Such a number can exist at that sort code; whether it does, no check can say. */
	VALID,

	/** No account at that sort code has such a number, or the table lags. */
	INVALID,

	/** The table does not speak of it, or there is no table. */
	UNKNOWN

}
