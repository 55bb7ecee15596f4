package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;

/**
 * The rule sets, each pure and never changed once it has been used: a new rule is a new
 * version, so that any past answer can be worked out again.
 */
@Service
public class EligibilityRules {

	/** What applications are judged by today. */
	public static final String CURRENT = Rules2026Word.VERSION;

	/**
	 * What was released, the oldest first.
	 * @return the rule sets, the last of which is in force
	 */
	public List<RuleSet> released() {
		return List.of(new RuleSet(Rules2026.VERSION, LocalDate.of(2026, 11, 22)),
				new RuleSet(Rules2026Word.VERSION, LocalDate.of(2026, 11, 26)));
	}

	public List<CheckResult> judge(String version, CheckInputs inputs) {
		return switch (version) {
			case Rules2026.VERSION -> Rules2026.judge(inputs);
			case Rules2026Word.VERSION -> Rules2026Word.judge(inputs);
			default -> throw new IllegalArgumentException("no rule set " + version);
		};
	}

}
