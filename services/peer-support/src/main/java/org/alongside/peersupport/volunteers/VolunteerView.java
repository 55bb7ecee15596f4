package org.alongside.peersupport.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A volunteer, as pages and the matching see them. */
public record VolunteerView(VolunteerId id, String reference, UUID memberId, VolunteerStatus status,
		VolunteerWords words, int capacity, int taken, @Nullable UUID supervisorId, @Nullable String supervisorName,
		@Nullable PauseReason pauseReason, @Nullable LocalDate pausedUntil, boolean onHold, Instant appliedAt,
		long version) {
}
