package org.alongside.grants.runs;

import java.util.Set;

import org.alongside.grants.payments.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of what a bank says about one transfer. The codes are those of ISO 20022
 * (external payment transaction status and status reason codes, as published in 2026).
 */
enum Verdict {

	/** It has arrived. */
	ARRIVED,

	/** It came back, and we know why. */
	CAME_BACK,

	/** It is under way: there is nothing to note. */
	NOTHING_YET,

	/** We knew that. */
	KNOWN,

	/** There is no such transfer of ours. */
	UNKNOWN,

	/** It names another sum than ours. */
	OTHER_SUM,

	/** It names an account that is not ours. */
	OTHER_ACCOUNT,

	/** A person must look, and note it by hand. */
	BY_HAND,

	/** We have not noted that the bank has it. */
	NOT_SENT;

	/** Settled with whom we pay from, or with whom we pay. */
	private static final Set<String> SETTLED = Set.of("ACSC", "ACCC");

	private static final Set<String> REFUSED = Set.of("RJCT", "CANC");

	/**
	 * Judges what a bank says.
	 * @param line our transfer; null if there is none
	 * @param gotBack whether something of its payment was got back from the family
	 */
	static Verdict of(BankAnswerItem said, @Nullable PaymentLine line, boolean gotBack) {
		if (line == null) {
			return UNKNOWN;
		}
		if (said.namesOtherAccount()) {
			return OTHER_ACCOUNT;
		}
		if (said.amount() != null && !line.amount().equals(said.amount())) {
			return OTHER_SUM;
		}
		if (SETTLED.contains(said.status())) {
			return settled(line.status());
		}
		return REFUSED.contains(said.status()) ? refused(said, line.status(), gotBack) : NOTHING_YET;
	}

	boolean isApplied() {
		return this == ARRIVED || this == CAME_BACK;
	}

	private static Verdict settled(LineStatus line) {
		return switch (line) {
			case SENT -> ARRIVED;
			case ACCEPTED -> KNOWN;
			case RETURNED -> BY_HAND;
			case IN_RUN, TAKEN_OUT -> NOT_SENT;
		};
	}

	private static Verdict refused(BankAnswerItem said, LineStatus line, boolean gotBack) {
		boolean plain = ReturnReason.ofCode(said.reason()) != null && !gotBack;
		return switch (line) {
			case SENT, ACCEPTED -> plain ? CAME_BACK : BY_HAND;
			case RETURNED -> KNOWN;
			case IN_RUN, TAKEN_OUT -> NOT_SENT;
		};
	}

}
