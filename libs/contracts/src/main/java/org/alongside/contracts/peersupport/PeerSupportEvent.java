package org.alongside.contracts.peersupport;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What peer-support tells of a request, from asking to the end. Keyed by request; kept
 * for 28 days. That, when and which id; never who somebody is to whom, nor why.
 */
public sealed interface PeerSupportEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "peer-support.requests";

	/**
	 * Which request the fact is about.
	 * @return the request's id
	 */
	UUID requestId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return requestId();
	}

	/**
	 * A member asked for somebody to talk to.
	 *
	 * @param reference what the member can read out over the phone
	 */
	@JsonTypeName("peer-support.request-made.v1")
	record SupportRequestMade(UUID eventId, Instant occurredAt, UUID requestId, UUID memberId,
			String reference) implements PeerSupportEvent {
	}

	/** The coordinator has a proposal to look at. */
	@JsonTypeName("peer-support.proposed.v1")
	record SupportProposed(UUID eventId, Instant occurredAt, UUID requestId,
			String reference) implements PeerSupportEvent {
	}

	/**
	 * Somebody is asked whether they would: the volunteer first, then the member.
	 *
	 * @param recipientId who is asked
	 * @param kind {@code VOLUNTEER} or {@code MEMBER}
	 * @param answerBy when the offer lapses
	 */
	@JsonTypeName("peer-support.offered.v1")
	record SupportOffered(UUID eventId, Instant occurredAt, UUID requestId, UUID recipientId, String reference,
			String kind, Instant answerBy) implements PeerSupportEvent {
	}

	/**
	 * Somebody who was asked has not answered, and the time is nearly over. Told once for
	 * each who is asked.
	 *
	 * @param recipientId who was asked
	 * @param kind as in {@link SupportOffered}
	 * @param answerBy when the offer lapses
	 */
	@JsonTypeName("peer-support.offer-lapses-soon.v1")
	record SupportOfferLapsesSoon(UUID eventId, Instant occurredAt, UUID requestId, UUID recipientId, String reference,
			String kind, Instant answerBy) implements PeerSupportEvent {
	}

	/**
	 * Somebody who was asked said no.
	 *
	 * @param kind who, as in {@link SupportOffered}
	 */
	@JsonTypeName("peer-support.declined.v1")
	record SupportDeclined(UUID eventId, Instant occurredAt, UUID requestId, String reference,
			String kind) implements PeerSupportEvent {
	}

	/**
	 * Somebody who was asked did not answer in time.
	 *
	 * @param recipientId who was asked
	 * @param kind as in {@link SupportOffered}
	 */
	@JsonTypeName("peer-support.offer-expired.v1")
	record SupportOfferExpired(UUID eventId, Instant occurredAt, UUID requestId, UUID recipientId, String reference,
			String kind) implements PeerSupportEvent {
	}

	/** Both said yes. */
	@JsonTypeName("peer-support.introduced.v1")
	record SupportIntroduced(UUID eventId, Instant occurredAt, UUID requestId, UUID memberId, UUID volunteerMemberId,
			String reference) implements PeerSupportEvent {
	}

	/**
	 * It is time to ask somebody how it goes.
	 *
	 * @param recipientId who is asked
	 */
	@JsonTypeName("peer-support.check-in-due.v1")
	record SupportCheckInDue(UUID eventId, Instant occurredAt, UUID requestId, UUID recipientId,
			String reference) implements PeerSupportEvent {
	}

	/** The two have stopped. */
	@JsonTypeName("peer-support.ended.v1")
	record SupportEnded(UUID eventId, Instant occurredAt, UUID requestId, UUID memberId, UUID volunteerMemberId,
			String reference) implements PeerSupportEvent {
	}

	/** The member took the request back. */
	@JsonTypeName("peer-support.request-withdrawn.v1")
	record SupportRequestWithdrawn(UUID eventId, Instant occurredAt, UUID requestId, UUID memberId,
			String reference) implements PeerSupportEvent {
	}

}
