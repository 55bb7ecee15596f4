package org.alongside.members.enquiries;

/** Why something looks as if no person had written it. A person decides. */
enum Suspicion {

	/** A field was filled that no person is shown. */
	TRAP,
	/** It did not come from a form of ours. */
	NO_FORM,
	/** It was sent sooner than anybody can write. */
	TOO_QUICK,
	/** It is full of links. */
	LINKS,
	/** Many came from the same network. */
	OFTEN

}
