package org.alongside.members.people;

/** Which condition brought the member here. */
public enum Condition {

	GBS, CIDP, MMN, OTHER, UNSURE

}
