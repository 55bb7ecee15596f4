package org.alongside.grants.applications;

/** Where staff find applications. */
public enum Shelf {

	WAITING, FAMILY, PARKED, RECOMMENDED, DECIDED

}
