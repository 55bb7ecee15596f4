package org.alongside.grants.bank;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;

/** What happens to an account that others act on. */
public sealed interface BankDetailsEvent {

	/** A family was asked for another account, and gave it. */
	record GivenAgain(GrantApplicationId application, UUID applicant, Instant at) implements BankDetailsEvent {
	}

}
