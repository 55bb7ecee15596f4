package org.alongside.grants.runs;

import org.alongside.grants.payments.ReturnReason;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a run as finance sees it.
 *
 * @param accountEnding the last two digits; null until the run is prepared
 * @param tookPart whether whoever looks had a hand in this grant
 */
record LineView(LineId id, String reference, String endToEndId, String payeeName, Money amount, LineStatus status,
		@Nullable String accountEnding, @Nullable ReturnReason returnReason, boolean tookPart) {
}
