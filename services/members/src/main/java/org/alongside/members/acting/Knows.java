package org.alongside.members.acting;

/** What the person knows of a helper's acting for them. */
enum Knows {

	/** They said yes. */
	AGREES,
	/** They cannot be asked: they are too ill, for instance. */
	CANNOT_BE_ASKED

}
