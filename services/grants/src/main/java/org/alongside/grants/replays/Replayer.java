package org.alongside.grants.replays;

import java.util.HexFormat;
import java.util.List;

import org.alongside.grants.eligibility.CheckInputs;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.ClaimInputs;
import org.alongside.grants.keyring.Keyring;
import org.alongside.grants.replays.Replay.Outcome;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.alongside.platform.privacy.SealBroken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Opens what was kept, and puts it before the rules again. */
@Component
class Replayer {

	private static final int MARK = 8;

	private final RuleBook rules;

	private final FieldCipher cipher;

	private final JsonMapper json;

	private final Keyring keyring;

	Replayer(RuleBook rules, FieldCipher cipher, JsonMapper json, Keyring keyring) {
		this.rules = rules;
		this.cipher = cipher;
		this.json = json;
		this.keyring = keyring;
	}

	/** Works an answer out again as it was given. */
	Replay replay(KeptAnswer kept) {
		return replay(kept, null);
	}

	/**
	 * Works an answer out again.
	 * @param candidate by which rules and figures; null for those it was given by
	 */
	Replay replay(KeptAnswer kept, @Nullable Candidate candidate) {
		if (!this.rules.knows(kept.kind(), kept.ruleSet())) {
			return new Replay(kept, Outcome.UNREADABLE, null, null);
		}
		try {
			String inputs = open(kept, "sealed_inputs", kept.inputs());
			List<CheckResult> then = List
				.of(this.json.readValue(open(kept, "sealed_results", kept.results()), CheckResult[].class));
			Comparison comparison = Comparison.of(then, judge(kept, inputs, candidate));
			return new Replay(kept, comparison.isSame() ? Outcome.SAME : Outcome.DIFFERENT, mark(kept, inputs),
					comparison);
		}
		catch (PersonForgotten left) {
			return new Replay(kept, Outcome.FORGOTTEN, null, null);
		}
		catch (SealBroken | JacksonException unreadable) {
			return new Replay(kept, Outcome.UNREADABLE, null, null);
		}
	}

	private List<CheckResult> judge(KeptAnswer kept, String inputs, @Nullable Candidate candidate) {
		if (kept.kind() == Kind.CLAIM) {
			ClaimInputs claim = this.json.readValue(inputs, ClaimInputs.class);
			return (candidate != null) ? this.rules.judge(candidate.claimRuleSet(), claim.under(candidate.limits()))
					: this.rules.judge(kept.ruleSet(), claim);
		}
		CheckInputs visit = this.json.readValue(inputs, CheckInputs.class);
		return (candidate != null)
				? this.rules.judge(candidate.ruleSet(), visit.under(candidate.capMinor(), candidate.figures()))
				: this.rules.judge(kept.ruleSet(), visit);
	}

	private String open(KeptAnswer kept, String column, byte[] sealed) {
		return this.cipher.open(kept.member(), kept.kind().table() + "." + column + ":" + kept.id(), sealed);
	}

	/** Nobody without our key can try out what the rules may have looked at. */
	private String mark(KeptAnswer kept, String inputs) {
		byte[] mac = this.keyring.mac("replays", kept.kind() + ":" + inputs);
		return HexFormat.of().formatHex(mac, 0, MARK);
	}

}
