package org.alongside.peersupport.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What supervisors are told. */
public sealed interface DigestEvent {

	/**
	 * Something waits for a supervisor this week.
	 *
	 * @param week its Monday
	 * @param silent pairs of whom nothing was heard for three weeks
	 * @param checkIns pairs who were asked how it goes in the last week and have not said
	 * @param vetting volunteers for whom something ends soon, or has ended
	 */
	record Due(UUID supervisor, LocalDate week, int silent, int checkIns, int vetting,
			Instant at) implements DigestEvent {
	}

}
