package org.alongside.members.enquiries;

/**
 * Who asks, and what: everything that is sealed. What was not given is empty.
 *
 * @param name what they asked to be called
 * @param email where mail goes
 * @param phone a number to ring
 * @param address where letters go
 * @param message what they wrote
 */
record Words(String name, String email, String phone, String address, String message) {
}
