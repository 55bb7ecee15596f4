package org.alongside.grants.decisions;

/** What can be said of one cost. */
enum LineAnswer {

	GRANT, OTHER, NOT, ASK

}
