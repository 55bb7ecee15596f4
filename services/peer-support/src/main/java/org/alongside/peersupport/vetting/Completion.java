package org.alongside.peersupport.vetting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something was seen to be in order, or stood in for by an exemption, on days from one to
 * another. Never the certificate itself.
 *
 * @param level the kind of check, such as {@code DBS}; blank where there is only one
 * @param until the last day, or null when it does not end
 */
public record Completion(Requirement requirement, String level, LocalDate from, @Nullable LocalDate until,
		boolean exemption) {
}
