package org.alongside.grants.confirmations;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once an hour who has not answered, and once a day whom we need not know any more.
 * Each reminder is a transaction of its own, and remembers itself: two of us looking
 * remind once.
 */
@Component
class ConfirmationSweep {

	private final RemindingService reminding;

	ConfirmationSweep(RemindingService reminding) {
		this.reminding = reminding;
	}

	@Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
	void remind() {
		this.reminding.due().forEach(this.reminding::remind);
	}

	@Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT24H")
	void forget() {
		this.reminding.forgetWhoWasNamedLongAgo();
	}

}
