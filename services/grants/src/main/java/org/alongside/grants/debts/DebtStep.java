package org.alongside.grants.debts;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.alongside.grants.debts.DebtStatus.CONFIRMED;
import static org.alongside.grants.debts.DebtStatus.DROPPED;
import static org.alongside.grants.debts.DebtStatus.QUESTIONED;
import static org.alongside.grants.debts.DebtStatus.RAISED;
import static org.alongside.grants.debts.DebtStatus.RECOVERED;
import static org.alongside.grants.debts.DebtStatus.WRITTEN_OFF;

/**
 * The life of what was paid too much, in one table: each step, from where, to where, and
 * whose it is. A part that is got back leaves it where it is; the last part ends it.
 */
public enum DebtStep {

	/** A second person agrees. */
	CONFIRM(Set.of(RAISED), CONFIRMED, Set.of("FINANCE", "MANAGER")),

	/** It was nothing. */
	DROP(Set.of(RAISED), DROPPED, Set.of("GRANTS_OFFICER", "FINANCE", "MANAGER")),

	/** The family says that it is hard or not right. */
	QUESTION(Set.of(CONFIRMED), QUESTIONED, Set.of("MEMBER")),

	/** A person answers them: it stands. */
	ANSWER(Set.of(QUESTIONED), CONFIRMED, Set.of("FINANCE", "MANAGER")),

	/** A part is taken off a payment. Nothing is while the family waits for an answer. */
	DEDUCT(Set.of(CONFIRMED), RECOVERED, Set.of("FINANCE")),

	/** The family paid a part back. */
	RECEIVE(Set.of(CONFIRMED, QUESTIONED), RECOVERED, Set.of("FINANCE")),

	/** What is left is given up. */
	WRITE_OFF(Set.of(CONFIRMED, QUESTIONED), WRITTEN_OFF, Set.of("FINANCE", "MANAGER"));

	private final Set<DebtStatus> from;

	private final DebtStatus to;

	private final Set<String> roles;

	DebtStep(Set<DebtStatus> from, DebtStatus to, Set<String> roles) {
		this.from = from;
		this.to = to;
		this.roles = roles;
	}

	Set<DebtStatus> from() {
		return this.from;
	}

	DebtStatus to() {
		return this.to;
	}

	/** Whether a role of these may take it at all. */
	public boolean isFor(Set<String> some) {
		return this.roles.stream().anyMatch(some::contains);
	}

	/** Whether somebody with these roles may take it now. */
	public boolean isOpen(DebtStatus status, Set<String> some) {
		return this.from.contains(status) && isFor(some);
	}

	/**
	 * The last part of its address.
	 * @return such as {@code write-off}
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The step of an address; null if there is none. */
	public static @Nullable DebtStep of(String slug) {
		for (DebtStep step : values()) {
			if (step.slug().equals(slug)) {
				return step;
			}
		}
		return null;
	}

}
