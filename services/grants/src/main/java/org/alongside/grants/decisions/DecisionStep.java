package org.alongside.grants.decisions;

/** What somebody decided. */
public enum DecisionStep {

	RECOMMENDED, FIRST_APPROVAL, APPROVED, DECLINED, GIVEN_BACK, CONFLICT_DECLARED

}
