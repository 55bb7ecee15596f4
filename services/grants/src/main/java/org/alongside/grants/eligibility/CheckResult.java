package org.alongside.grants.eligibility;

import java.util.List;

/**
 * What one rule said.
 *
 * @param code the rule, such as {@code WINDOW}
 * @param figures what it looked at, in the order its sentences name them
 */
public record CheckResult(String code, Verdict verdict, List<String> figures) {

	/**
	 * The key of the sentence for the family or for staff.
	 * @param reader {@code family} or {@code staff}
	 * @return a key of the messages
	 */
	public String sentence(String reader) {
		return "grants.rule." + this.code + "." + this.verdict + "." + reader;
	}

	/** What a rule says. It never declines: only a person does. */
	public enum Verdict {

		PASS, FAIL, ASK_A_PERSON

	}

}
