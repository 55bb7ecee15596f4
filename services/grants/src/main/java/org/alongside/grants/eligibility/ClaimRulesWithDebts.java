package org.alongside.grants.eligibility;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.platform.data.Money;

/**
 * Rule set claims-2026.2: claims-2026.1, and that a person looks while something is open
 * that the family was paid too much (the charity's own rule, November 2026). So no claim
 * is approved by rules alone while a family owes something back in its currency.
 */
final class ClaimRulesWithDebts {

	static final String VERSION = "claims-2026.2";

	private ClaimRulesWithDebts() {
	}

	static List<CheckResult> judge(ClaimInputs in) {
		List<CheckResult> results = new ArrayList<>(ClaimRules2026.judge(in));
		results.add(debt(in));
		return List.copyOf(results);
	}

	private static CheckResult debt(ClaimInputs in) {
		Long owes = in.owesMinor();
		long minor = (owes != null) ? owes : 0;
		return new CheckResult("CLAIM_DEBT", (minor == 0) ? Verdict.PASS : Verdict.ASK_A_PERSON,
				List.of(new Money(minor, Currency.getInstance(in.currency())).format()));
	}

}
