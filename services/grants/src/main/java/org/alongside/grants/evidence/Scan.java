package org.alongside.grants.evidence;

/** What a virus scanner said of a file. */
enum Scan {

	NOT_SCANNED, CLEAN, INFECTED

}
