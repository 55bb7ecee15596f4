package org.alongside.grants.awards;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once an hour which plans are over. Each award is a transaction of its own and
 * ends once: two of us looking give back once.
 */
@Component
class AwardSweep {

	private final AwardService awards;

	AwardSweep(AwardService awards) {
		this.awards = awards;
	}

	@Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT1H")
	void sweep() {
		this.awards.over().forEach(this.awards::endIfOver);
	}

}
