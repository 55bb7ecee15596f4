package org.alongside.grants.debts;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a sum stands that was paid too much.
 *
 * @param reference to pay it back by, such as {@code PO-7K2M-9QX4}
 * @param about the reference of the payment
 * @param fromAudit whether a second look found it
 * @param question what the family last said to it; null if nothing
 * @param takenFrom from when on something may be taken off a payment; null until the
 * family was told
 * @param version what a screen was made from
 */
public record DebtView(DebtId id, GrantApplicationId application, UUID memberId, String reference, String about,
		String payeeName, DebtStatus status, DebtReason reason, boolean fromAudit, Sums sums, Words words,
		@Nullable DebtQuestion question, @Nullable CloseReason closeReason, People people, @Nullable Instant takenFrom,
		long version) {

	/**
	 * How much it is, and what became of it.
	 *
	 * @param held what is to be taken off a payment that is not with the bank yet
	 * @param left what nothing was done about yet
	 */
	public record Sums(Money amount, Money recovered, Money held, Money writtenOff, Money left) {
	}

	/**
	 * What was written; each null where nothing was, or where nobody can read it any
	 * more.
	 */
	public record Words(@Nullable String told, @Nullable String asked, @Nullable String answered) {

		static final Words NONE = new Words(null, null, null);

	}

	/** Who did what, and when. */
	public record People(String raisedBy, Instant raisedAt, @Nullable String confirmedBy, @Nullable Instant confirmedAt,
			@Nullable String closedBy, @Nullable Instant closedAt) {
	}

}
