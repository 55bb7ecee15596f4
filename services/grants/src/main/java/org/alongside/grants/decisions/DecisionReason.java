package org.alongside.grants.decisions;

import java.util.List;

/** Why somebody decided so; the words stand in the messages. */
enum DecisionReason {

	RULES_MET, EVIDENCE_SEEN, LONG_STAY, PART_ONLY, NOT_VISITING, OUTSIDE_DATES, NOT_SHOWN, PAID_ELSEWHERE, FUND_SPENT;

	static final List<DecisionReason> FOR_GIVING = List.of(RULES_MET, EVIDENCE_SEEN, LONG_STAY, PART_ONLY);

	static final List<DecisionReason> FOR_DECLINING = List.of(NOT_VISITING, OUTSIDE_DATES, NOT_SHOWN, PAID_ELSEWHERE,
			FUND_SPENT);

}
