package org.alongside.grants.overpayments;

import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.decisions.DecisionService;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Component;

/** Whose hands must stay off which grant. */
@Component
class Hands {

	private final DecisionService decisions;

	private final ClaimBook claims;

	Hands(DecisionService decisions, ClaimBook claims) {
		this.decisions = decisions;
		this.claims = claims;
	}

	void declareInterest(GrantApplicationId application, SignedIn person) {
		this.decisions.declareInterest(application, person);
	}

	/** Nobody notes what they were paid, typed in, or have an interest in themselves. */
	void requireNoInterest(GrantApplicationId application, SignedIn person) {
		this.decisions.requireNoInterest(application, person);
	}

	/** Nor does whoever had a hand in a grant agree to what follows from it. */
	void requireNoHandIn(GrantApplicationId application, UUID member, SignedIn person) {
		if (this.decisions.hadAHandIn(application, member, person.id())
				|| this.claims.hadAHandIn(application, person.id())) {
			throw new HadAHandInGrant();
		}
	}

}
