package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;

/**
 * The rule sets for claims, each pure and never changed once it has been used: a new rule
 * is a new version, so that any past answer can be worked out again.
 */
@Service
public class ClaimRules {

	/** What claims are judged by today. */
	public static final String CURRENT = ClaimRulesWithDebts.VERSION;

	/**
	 * What was released, the oldest first.
	 * @return the rule sets, the last of which is in force
	 */
	public List<RuleSet> released() {
		return List.of(new RuleSet(ClaimRules2026.VERSION, LocalDate.of(2026, 11, 26)),
				new RuleSet(ClaimRulesWithDebts.VERSION, LocalDate.of(2026, 11, 26)));
	}

	public List<CheckResult> judge(String version, ClaimInputs inputs) {
		return switch (version) {
			case ClaimRules2026.VERSION -> ClaimRules2026.judge(inputs);
			case ClaimRulesWithDebts.VERSION -> ClaimRulesWithDebts.judge(inputs);
			default -> throw new IllegalArgumentException("no rule set " + version);
		};
	}

}
