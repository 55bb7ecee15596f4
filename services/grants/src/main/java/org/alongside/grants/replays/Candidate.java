package org.alongside.grants.replays;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.eligibility.ClaimInputs.Limits;
import org.alongside.grants.eligibility.Figures;

/**
 * Rule sets with the charity's own figures: those in force, or others that somebody
 * thinks about.
 */
record Candidate(String ruleSet, long capMinor, Figures figures, String claimRuleSet, Limits limits) {

	/**
	 * Where each figure is set.
	 * @return the settings with their values, in the order of the page
	 */
	Map<String, String> settings() {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("alongside.grants.cap-minor", "" + this.capMinor);
		settings.put("alongside.grants.rules.days-after", "" + this.figures.daysAfter());
		settings.put("alongside.grants.rules.days-ahead", "" + this.figures.daysAhead());
		settings.put("alongside.grants.rules.farthest-miles", "" + this.figures.farthestMiles());
		settings.put("alongside.grants.rules.most-a-week", "" + this.figures.mostAWeek());
		settings.put("alongside.grants.rules.tolerance-percent", "" + this.figures.tolerancePercent());
		settings.put("alongside.grants.claims.days-after", "" + this.limits.daysAfter());
		settings.put("alongside.grants.claims.per-month", "" + this.limits.perMonth());
		settings.put("alongside.grants.claims.per-year", "" + this.limits.perYear());
		settings.put("alongside.grants.claims.small-minor", "" + this.limits.smallMinor());
		settings.put("alongside.grants.claims.look-at-every", "" + this.limits.lookAtEvery());
		return settings;
	}

	/**
	 * What would have to be set for this to be in force.
	 * @param inForce what is now
	 * @return the settings whose values differ, with the new values
	 */
	Map<String, String> toSet(Candidate inForce) {
		Map<String, String> now = inForce.settings();
		Map<String, String> other = new LinkedHashMap<>(settings());
		other.entrySet().removeIf((setting) -> setting.getValue().equals(now.get(setting.getKey())));
		return other;
	}

	/** As it stands in the fields of the page. */
	CandidateForm form() {
		return new CandidateForm(this.ruleSet, TypedAmount.typed(this.capMinor), "" + this.figures.daysAfter(),
				"" + this.figures.daysAhead(), "" + this.figures.farthestMiles(), "" + this.figures.mostAWeek(),
				"" + this.figures.tolerancePercent(), this.claimRuleSet, "" + this.limits.daysAfter(),
				"" + this.limits.perMonth(), "" + this.limits.perYear(), TypedAmount.typed(this.limits.smallMinor()),
				"" + this.limits.lookAtEvery());
	}

}
