package org.alongside.grants.hospitals;

/**
 * A row of a list that is no hospital.
 *
 * @param row which one, counted from 1
 * @param why the last part of a message's key
 */
record UnreadableRow(int row, String why) {
}
