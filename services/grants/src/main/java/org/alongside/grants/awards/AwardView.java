package org.alongside.grants.awards;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;

/**
 * How an award stands. Always {@code total = left + asked + granted + released}.
 *
 * @param left what may still be claimed
 * @param asked what is claimed and not yet answered
 * @param granted what was granted of the claims
 * @param released what went back to the fund
 * @param claims how many claims there were
 */
public record AwardView(GrantApplicationId application, UUID memberId, String reference, String payeeName,
		AwardStatus status, Money total, Money left, Money asked, Money granted, Money released, int journeysPerWeek,
		int weeks, LocalDate firstDay, LocalDate lastDay, int claims) {

	public int journeys() {
		return this.journeysPerWeek * this.weeks;
	}

	/** What one return journey was reckoned to cost. */
	public long priceMinor() {
		return (journeys() > 0) ? this.total.minor() / journeys() : this.total.minor();
	}

	public boolean isOpen() {
		return this.status == AwardStatus.OPEN;
	}

}
