package org.alongside.grants.payments;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;

/** Every fact of a payment's life that others act on. */
public sealed interface PaymentEvent {

	GrantApplicationId application();

	UUID applicant();

	String reference();

	Instant at();

	/** It is with the bank. */
	record Sent(GrantApplicationId application, UUID applicant, String reference, Instant at,
			Money amount) implements PaymentEvent {
	}

	/** The bank says that it has arrived. */
	record Accepted(GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements PaymentEvent {
	}

	/** The bank sent it back, and the family must say where it should go. */
	record Returned(GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements PaymentEvent {
	}

	/** The bank did not take it, through no fault of theirs; it is paid again. */
	record NotTaken(GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements PaymentEvent {
	}

	/** The family gave another account; it is paid again. */
	record PayableAgain(GrantApplicationId application, UUID applicant, String reference,
			Instant at) implements PaymentEvent {
	}

}
