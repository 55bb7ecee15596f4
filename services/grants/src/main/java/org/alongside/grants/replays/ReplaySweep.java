package org.alongside.grants.replays;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with what was begun: in small steps, each whole, by whichever machine is free.
 */
@Component
class ReplaySweep {

	/** So that a long run does not keep other work waiting. */
	private static final int STEPS = 200;

	private final ReplayService replays;

	ReplaySweep(ReplayService replays) {
		this.replays = replays;
	}

	@Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5S")
	void sweep() {
		int steps = 0;
		while (steps < STEPS && this.replays.step()) {
			steps++;
		}
	}

}
