package org.alongside.grants.decisions;

/** What somebody decided. */
public enum DecisionStep {

	ASKED, RECOMMENDED, FIRST_APPROVAL, APPROVED, DECLINED, GIVEN_BACK, CONFLICT_DECLARED

}
