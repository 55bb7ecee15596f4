package org.alongside.peersupport.requests;

import java.time.LocalDate;

/**
 * That two people talked.
 *
 * @param medium a code of how
 * @param happened whether it came to it
 * @param topics codes with a space between
 */
public record ContactView(LocalDate on, int minutes, String medium, boolean happened, String topics) {
}
