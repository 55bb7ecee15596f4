package org.alongside.grants.runs;

import java.time.Instant;
import java.time.LocalDate;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands.
 *
 * @param fileHash SHA-256 of the file for the bank; null until it is prepared
 * @param isOut whether the file has left us, so that it may be with the bank
 * @param version what a screen was made from, so that a stale one loses
 */
record RunView(RunId id, String reference, RunStatus status, int payments, Money total, @Nullable LocalDate paysOn,
		@Nullable String fileHash, People people, boolean isOut, long version) {

	/** Who did what, and when. */
	record People(String startedBy, Instant startedAt, @Nullable String preparedBy, @Nullable Instant preparedAt,
			@Nullable String approvedBy, @Nullable Instant approvedAt, @Nullable String sentBy,
			@Nullable Instant sentAt) {
	}

}
