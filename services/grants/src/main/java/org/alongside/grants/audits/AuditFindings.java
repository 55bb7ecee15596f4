package org.alongside.grants.audits;

import org.alongside.grants.claims.ClaimId;

import org.springframework.stereotype.Component;

/** What second looks at paid claims found. */
@Component
public class AuditFindings {

	private final AuditItems items;

	AuditFindings(AuditItems items) {
		this.items = items;
	}

	/** Whether somebody who looked again found that a claim was paid wrongly. */
	public boolean wasPaidWrongly(ClaimId claim) {
		return this.items.findById(claim.value())
			.filter((item) -> item.view(null).outcome() == Outcome.PAID_WRONGLY)
			.isPresent();
	}

}
