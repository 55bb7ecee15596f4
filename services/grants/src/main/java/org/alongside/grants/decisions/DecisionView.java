package org.alongside.grants.decisions;

import java.time.Instant;
import java.util.List;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step as it may be shown.
 *
 * @param reasons codes, whose words stand in the messages
 * @param note what the decider wrote to go with it
 */
public record DecisionView(DecisionStep step, String decider, @Nullable Money amount, List<String> reasons,
		@Nullable String note, Instant at) {
}
