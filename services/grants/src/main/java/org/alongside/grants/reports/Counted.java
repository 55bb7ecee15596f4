package org.alongside.grants.reports;

import java.time.LocalDate;
import java.util.List;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one application: neither who asked nor what they wrote.
 *
 * @param nation as a code; null where it is not known, or not any more
 * @param daysToDecision null until a person has approved or declined it
 * @param daysToPayment null until the money has arrived
 * @param granted null unless it was approved
 * @param visits how many they asked to be paid for; null where it is not known any more
 * @param reasons the codes of why it was decided so
 */
record Counted(LocalDate sentOn, Outcome outcome, @Nullable String nation, @Nullable Long daysToDecision,
		@Nullable Long daysToPayment, @Nullable Money granted, @Nullable Integer visits, List<String> reasons) {
}
