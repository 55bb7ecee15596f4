package org.alongside.members.people;

/** Where the member lives, as far as the law and the health service differ. */
public enum Nation {

	ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND, IRELAND, CROWN_DEPENDENCY

}
