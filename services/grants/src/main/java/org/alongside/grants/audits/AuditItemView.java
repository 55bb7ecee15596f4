package org.alongside.grants.audits;

import java.time.Instant;

import org.alongside.grants.claims.ClaimId;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * A paid claim in a drawing.
 *
 * @param outcome what was found; null while nobody has looked
 */
record AuditItemView(ClaimId claim, DrawId draw, String reference, Money amount, Choice choice,
		@Nullable Outcome outcome, @Nullable String words, @Nullable String lookedBy, @Nullable Instant lookedAt) {

	public boolean isChosen() {
		return this.choice != Choice.NOT_CHOSEN;
	}

}
