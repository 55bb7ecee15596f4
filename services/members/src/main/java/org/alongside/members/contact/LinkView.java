package org.alongside.members.contact;

/**
 * What a page may show of a link to a new address.
 *
 * @param email the address it is about
 * @param open whether pressing the button would make it count
 * @param used whether it counted before
 */
record LinkView(String email, boolean open, boolean used) {
}
