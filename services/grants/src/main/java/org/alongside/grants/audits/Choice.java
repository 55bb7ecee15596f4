package org.alongside.grants.audits;

/** Whether a paid claim is looked at again, and why. */
enum Choice {

	NOT_CHOSEN, BY_LOT, LARGE

}
