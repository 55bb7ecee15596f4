package org.alongside.members.leaving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An erasure as staff see it: nobody's name, for nobody knows it any more.
 *
 * @param outstanding who has not answered
 * @param late whether they should have
 */
record ErasureView(UUID id, Instant begunAt, List<AnswerView> answers, List<String> outstanding, boolean late,
		@Nullable Instant farewellAt) {

	/** What one service answered. */
	record AnswerView(String service, int kept, Instant at) {
	}

}
