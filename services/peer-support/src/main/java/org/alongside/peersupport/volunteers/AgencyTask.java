package org.alongside.peersupport.volunteers;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An agency must be told that somebody has left the role it checked them for.
 *
 * @param level the check, such as {@code PVG}
 * @param number of the certificate, until it is done
 * @param doneOn when the agency was told
 */
public record AgencyTask(UUID volunteerId, String reference, String level, @Nullable String number, LocalDate leftOn,
		@Nullable LocalDate doneOn) {
}
