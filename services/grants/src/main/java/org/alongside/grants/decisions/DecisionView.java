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
 * @param lines what was recommended, cost by cost; nothing for other steps
 */
public record DecisionView(DecisionStep step, String decider, @Nullable Money amount, List<String> reasons,
		@Nullable String note, Instant at, List<DecidedLine> lines) {

	/** Whether there is more to say of its costs than their sum. */
	public boolean hasLines() {
		return this.lines.size() > 1;
	}

}
