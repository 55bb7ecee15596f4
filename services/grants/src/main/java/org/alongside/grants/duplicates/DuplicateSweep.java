package org.alongside.grants.duplicates;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.privacy.PersonForgotten;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Marks what was sent before there were marks, a handful at a time. */
@Component
class DuplicateSweep {

	private static final int A_HANDFUL = 200;

	private final DuplicateService duplicates;

	DuplicateSweep(DuplicateService duplicates) {
		this.duplicates = duplicates;
	}

	@Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
	void sweep() {
		this.duplicates.due(A_HANDFUL).forEach(this::mark);
	}

	private void mark(GrantApplicationId application) {
		try {
			this.duplicates.catchUp(application);
		}
		catch (PersonForgotten nothingToMark) {
			this.duplicates.forget(application);
		}
	}

}
