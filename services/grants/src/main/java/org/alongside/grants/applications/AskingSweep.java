package org.alongside.grants.applications;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once an hour whose answer we wait for. Each application is a transaction of its
 * own, and remembers what it was reminded of: two of us looking remind once.
 */
@Component
class AskingSweep {

	private final AskingService asking;

	AskingSweep(AskingService asking) {
		this.asking = asking;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
	void sweep() {
		this.asking.due().forEach(this.asking::lookAfter);
	}

}
