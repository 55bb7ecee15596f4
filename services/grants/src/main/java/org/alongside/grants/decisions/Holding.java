package org.alongside.grants.decisions;

import java.util.Map;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has an application. Whoever may not decide it cannot have it; whatever changes
 * hands is written down.
 */
@Service
@Transactional
class Holding {

	private final ReviewService reviews;

	private final DecisionService decisions;

	private final Audit audit;

	Holding(ReviewService reviews, DecisionService decisions, Audit audit) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.audit = audit;
	}

	void take(GrantApplicationId id, SignedIn officer) {
		this.decisions.requireNoInterest(id, officer);
		write(this.reviews.takeAsMine(id, officer), "application.taken-on", id, officer);
	}

	void takeOver(GrantApplicationId id, SignedIn officer, long version) {
		this.decisions.requireNoInterest(id, officer);
		write(this.reviews.takeOver(id, officer, version), "application.taken-over", id, officer);
	}

	void putBack(GrantApplicationId id, SignedIn officer) {
		write(this.reviews.putBack(id, officer), "application.put-back", id, officer);
	}

	private void write(boolean changed, String action, GrantApplicationId id, SignedIn officer) {
		if (changed) {
			this.audit.record(officer, action, "application", id.value(), Map.of());
		}
	}

}
