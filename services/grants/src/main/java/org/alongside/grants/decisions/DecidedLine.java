package org.alongside.grants.decisions;

import org.alongside.grants.travel.Cost;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * One cost, and what of it was recommended.
 *
 * @param reason a code, whose words stand in the messages; null where it is granted as
 * asked, or where the reasons of the whole say it
 * @param words what the family reads; null for nothing
 */
public record DecidedLine(Cost cost, Money asked, Money granted, @Nullable String reason, @Nullable String words) {

	/** Whether it is granted as it was asked for. */
	public boolean isAsAsked() {
		return this.asked.equals(this.granted);
	}

	@Override
	public String toString() {
		return "DecidedLine";
	}

}
