package org.alongside.grants.applications;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a family is asked again.
 *
 * @param waitingSince since when, less the time that did not count; null while nothing is
 * asked
 * @param paused whether the clock stands still, because the patient is in intensive care
 * @param parked whether we waited so long that a person should look at it
 */
public record AskingView(List<Subject> asked, List<Subject> answered, @Nullable Instant waitingSince, int reminders,
		boolean paused, boolean parked) {

	/**
	 * Whether all is answered, so that it can be sent.
	 * @return false while something is open
	 */
	public boolean isAnswered() {
		return this.answered.containsAll(this.asked);
	}

}
