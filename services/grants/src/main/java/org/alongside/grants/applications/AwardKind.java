package org.alongside.grants.applications;

/** How a grant reaches a family once it is approved. */
public enum AwardKind {

	/** The whole sum at once. */
	FIXED_SUM,

	/** Put aside for a plan of visits, and drawn on with claims. */
	VISITING_PLAN

}
