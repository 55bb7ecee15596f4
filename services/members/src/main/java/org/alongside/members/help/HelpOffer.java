package org.alongside.members.help;

/**
 * One offer of help, as others point to it.
 *
 * @param id names it for ever
 * @param title what it is called
 */
record HelpOffer(String id, String title) {
}
