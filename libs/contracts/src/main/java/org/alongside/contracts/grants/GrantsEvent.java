package org.alongside.contracts.grants;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * What grants tells of an application's life. Keyed by application, so one application's
 * facts arrive in order; kept for 28 days. Ids, references, amounts and codes, never what
 * a family wrote or their bank details.
 */
public sealed interface GrantsEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "grants.applications";

	/**
	 * Which application the fact is about.
	 * @return the application's id
	 */
	UUID applicationId();

	/**
	 * Who applied.
	 * @return the member's id
	 */
	UUID memberId();

	/**
	 * The reference a person can read out over the phone.
	 * @return for example {@code PG-7K2M-9QX4}
	 */
	String reference();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return applicationId();
	}

	/** A family sent their application. */
	@JsonTypeName("grants.application-submitted.v1")
	record ApplicationSubmitted(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId,
			String reference) implements GrantsEvent {
	}

	/** An officer asked the family something again; what, is on the page. */
	@JsonTypeName("grants.changes-requested.v1")
	record ChangesRequested(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId,
			String reference) implements GrantsEvent {
	}

	/**
	 * The family has not answered yet.
	 *
	 * @param reminder the first or the second
	 */
	@JsonTypeName("grants.changes-still-needed.v1")
	record ChangesStillNeeded(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			int reminder) implements GrantsEvent {
	}

	/** An officer recommended an amount; nobody is told but staff. */
	@JsonTypeName("grants.application-recommended.v1")
	record ApplicationRecommended(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			long amountMinor, String currency) implements GrantsEvent {
	}

	/** The application was approved, and the sum reserved in its fund. */
	@JsonTypeName("grants.application-approved.v1")
	record ApplicationApproved(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			long amountMinor, String currency) implements GrantsEvent {
	}

	/** The application was declined by a person; the reasons are on the page. */
	@JsonTypeName("grants.application-declined.v1")
	record ApplicationDeclined(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId,
			String reference) implements GrantsEvent {
	}

	/** The family asks for another look at what was declined; other people decide. */
	@JsonTypeName("grants.application-appealed.v1")
	record ApplicationAppealed(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId,
			String reference) implements GrantsEvent {
	}

	/** The family took the application back. */
	@JsonTypeName("grants.application-withdrawn.v1")
	record ApplicationWithdrawn(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId,
			String reference) implements GrantsEvent {
	}

	/** The grant is with the bank, on its way to the family. */
	@JsonTypeName("grants.payment-sent.v1")
	record PaymentSent(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			long amountMinor, String currency) implements GrantsEvent {
	}

	/**
	 * Every line of a claim against a grant was answered, and something is to be paid.
	 *
	 * @param reference the claim's own, for example {@code PC-7K2M-9QX4}
	 * @param claimId which claim
	 */
	@JsonTypeName("grants.claim-approved.v1")
	record ClaimApproved(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			UUID claimId, long amountMinor, String currency) implements GrantsEvent {
	}

	/**
	 * Every line of a claim against a grant was refused; the reasons are on the page.
	 *
	 * @param reference the claim's own
	 * @param claimId which claim
	 */
	@JsonTypeName("grants.claim-refused.v1")
	record ClaimRefused(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			UUID claimId) implements GrantsEvent {
	}

	/** The bank sent the grant back: the family is asked for another account. */
	@JsonTypeName("grants.payment-returned.v1")
	record PaymentReturned(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId,
			String reference) implements GrantsEvent {
	}

	/**
	 * A second person agreed that a payment was too much. How much, why and how it may be
	 * put right is on the page. Not told of somebody who has died.
	 *
	 * @param reference of the payment, as the family knows it
	 * @param overpaymentId which sum that was too much
	 */
	@JsonTypeName("grants.overpayment-found.v1")
	record OverpaymentFound(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			UUID overpaymentId) implements GrantsEvent {
	}

	/**
	 * What a family had to say to it was answered, or it is over.
	 *
	 * @param reference of the payment, as the family knows it
	 * @param overpaymentId which sum that was too much
	 * @param status {@code CONFIRMED} when it was answered, {@code RECOVERED} or
	 * {@code WRITTEN_OFF}
	 */
	@JsonTypeName("grants.overpayment-changed.v1")
	record OverpaymentChanged(UUID eventId, Instant occurredAt, UUID applicationId, UUID memberId, String reference,
			UUID overpaymentId, String status) implements GrantsEvent {
	}

}
