package org.alongside.notifications.contacts;

/**
 * Why nobody writes to a person.
 */
public enum Silence {

	/** They have died; should that be a mistake, their mail goes on. */
	DIED,

	/** They have left, for good. */
	LEFT

}
