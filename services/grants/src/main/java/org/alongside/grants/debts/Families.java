package org.alongside.grants.debts;

import java.util.UUID;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.platform.privacy.Forgetting;

import org.springframework.stereotype.Component;

/** Whether a family can be told anything: not who has died, nor who has left. */
@Component
class Families {

	private final ApplicantService applicants;

	private final Forgetting forgetting;

	Families(ApplicantService applicants, Forgetting forgetting) {
		this.applicants = applicants;
		this.forgetting = forgetting;
	}

	boolean hasDied(UUID member) {
		return this.applicants.diedAt(member).isPresent();
	}

	boolean hasLeft(UUID member) {
		return this.forgetting.hasForgotten(member);
	}

	boolean canBeTold(UUID member) {
		return !hasDied(member) && !hasLeft(member);
	}

	void requireReachable(UUID member) {
		if (hasDied(member)) {
			throw new FamilyHasDied();
		}
		if (hasLeft(member)) {
			throw new FamilyHasLeft();
		}
	}

}
