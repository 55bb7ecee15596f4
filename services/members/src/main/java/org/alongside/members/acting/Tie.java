package org.alongside.members.acting;

/** What a helper is to the person. */
enum Tie {

	PARTNER, PARENT, CHILD, RELATIVE, FRIEND, CARER, PROFESSIONAL

}
