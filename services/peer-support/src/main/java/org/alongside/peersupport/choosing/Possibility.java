package org.alongside.peersupport.choosing;

/**
 * Somebody there could be.
 *
 * @param number by which the member picks them; it says nothing of who they are
 */
record Possibility(int number, InCommon common) {
}
