package org.alongside.grants.runs;

import java.util.UUID;

import org.alongside.grants.payments.ReturnReason;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a run as finance sees it.
 *
 * @param accountEnding the last two digits; null until the run is prepared
 * @param tookPart whether whoever looks had a hand in this grant
 */
record LineView(LineId id, UUID payment, String reference, String endToEndId, String payeeName, Sums sums,
		LineStatus status, @Nullable String accountEnding, @Nullable ReturnReason returnReason, boolean tookPart) {

	/**
	 * What is owed and what is taken off.
	 *
	 * @param amount what goes to the bank
	 * @param owes what could be taken off now, because the family was paid too much
	 * before
	 * @param decided whether somebody decided what is taken off
	 */
	record Sums(Money amount, Money deducted, Money owes, boolean decided) {

		/** What is owed to the family, whatever is taken off. */
		public Money whole() {
			return this.amount.plus(this.deducted);
		}

		public boolean wantsDecision() {
			return !this.decided && !this.owes.isZero();
		}

	}

}
