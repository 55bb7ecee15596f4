package org.alongside.grants.replays;

import java.util.List;

import org.alongside.grants.applications.GrantSettings;
import org.alongside.grants.claims.ClaimSettings;
import org.alongside.grants.eligibility.CheckInputs;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.ClaimInputs;
import org.alongside.grants.eligibility.ClaimRules;
import org.alongside.grants.eligibility.EligibilityRules;
import org.alongside.grants.eligibility.Figures;
import org.alongside.grants.eligibility.RuleSet;

import org.springframework.stereotype.Component;

/** The rule sets there are, for applications and for claims, and what is in force. */
@Component
class RuleBook {

	private final EligibilityRules rules;

	private final ClaimRules claimRules;

	private final Candidate inForce;

	RuleBook(EligibilityRules rules, ClaimRules claimRules, GrantSettings settings, Figures figures,
			ClaimSettings claimSettings) {
		this.rules = rules;
		this.claimRules = claimRules;
		this.inForce = new Candidate(EligibilityRules.CURRENT, settings.capMinor(), figures, ClaimRules.CURRENT,
				claimSettings.limits());
	}

	/** What was released, the oldest first. */
	List<RuleSet> released(Kind kind) {
		return (kind == Kind.CLAIM) ? this.claimRules.released() : this.rules.released();
	}

	List<String> versions(Kind kind) {
		return released(kind).stream().map(RuleSet::version).toList();
	}

	boolean knows(Kind kind, String version) {
		return versions(kind).contains(version);
	}

	/** What applications and claims are judged by today. */
	Candidate inForce() {
		return this.inForce;
	}

	List<CheckResult> judge(String version, CheckInputs inputs) {
		return this.rules.judge(version, inputs);
	}

	List<CheckResult> judge(String version, ClaimInputs inputs) {
		return this.claimRules.judge(version, inputs);
	}

}
