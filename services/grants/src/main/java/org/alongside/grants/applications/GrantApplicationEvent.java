package org.alongside.grants.applications;

import java.time.Instant;
import java.util.UUID;

import org.alongside.platform.data.Money;

/** Every fact of an application's life that others act on, inside grants or beyond. */
public sealed interface GrantApplicationEvent {

	GrantApplicationId id();

	UUID applicant();

	String reference();

	Instant at();

	/** The family sent it. */
	record Submitted(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/** An officer took it on. */
	record TakenOn(GrantApplicationId id, UUID applicant, String reference, Instant at,
			String officer) implements GrantApplicationEvent {
	}

	/** An officer recommended an amount. */
	record Recommended(GrantApplicationId id, UUID applicant, String reference, Instant at,
			Money amount) implements GrantApplicationEvent {
	}

	/** An approver gave it back to be looked at again. */
	record GivenBack(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/** An officer asked the family something again. */
	record AskedAgain(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/**
	 * The family was reminded of what we asked.
	 *
	 * @param reminder the first or the second
	 */
	record Reminded(GrantApplicationId id, UUID applicant, String reference, Instant at,
			int reminder) implements GrantApplicationEvent {
	}

	/** The family answered what was asked again. */
	record Answered(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/** An officer needs no answer any more. */
	record QuestionsTakenBack(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/**
	 * It was approved, and the money is reserved.
	 *
	 * @param award whether it is paid at once, or drawn on with claims
	 */
	record Approved(GrantApplicationId id, UUID applicant, String reference, Instant at, Money amount,
			AwardKind award) implements GrantApplicationEvent {
	}

	/** A person declined it. */
	record Declined(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/** The family asks for another look at what was declined. */
	record Appealed(GrantApplicationId id, UUID applicant, String reference,
			Instant at) implements GrantApplicationEvent {
	}

	/**
	 * The family took it back.
	 *
	 * @param sent whether it had been sent, so that others have heard of it
	 */
	record Withdrawn(GrantApplicationId id, UUID applicant, String reference, Instant at,
			boolean sent) implements GrantApplicationEvent {
	}

}
