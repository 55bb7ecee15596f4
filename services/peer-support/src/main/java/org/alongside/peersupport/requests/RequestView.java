package org.alongside.peersupport.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A request, as pages and the matching see it. */
public record RequestView(RequestId id, String reference, UUID memberId, RequestStatus status, RequestWords words,
		Instant startedAt, @Nullable Instant waitingSince, int failedOffers, @Nullable String holdReason,
		@Nullable LocalDate reviewOn, @Nullable UUID volunteerId, @Nullable UUID volunteerMemberId, int score,
		@Nullable Instant answerBy, @Nullable Instant introducedAt, @Nullable LocalDate lastContactOn,
		boolean needsPerson, @Nullable EndReason endReason, @Nullable Instant endedAt, @Nullable String consentBy,
		long version) {
}
