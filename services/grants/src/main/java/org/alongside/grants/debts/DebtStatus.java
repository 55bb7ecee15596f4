package org.alongside.grants.debts;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a sum that was paid too much stands. */
public enum DebtStatus {

	/** Somebody noted it; nobody else has looked, and the family is not told. */
	RAISED,

	/** A second person agreed, and the family was told. */
	CONFIRMED,

	/** The family says that it is hard or not right: a person must answer first. */
	QUESTIONED,

	/** All of it was got back. */
	RECOVERED,

	/** What was left of it was given up. */
	WRITTEN_OFF,

	/** It was not confirmed; the family never heard of it. */
	DROPPED;

	/**
	 * Where it may go from here, as the steps say.
	 * @return the next statuses
	 */
	public Set<DebtStatus> next() {
		return Arrays.stream(DebtStep.values())
			.filter((step) -> step.from().contains(this))
			.map(DebtStep::to)
			.collect(Collectors.toUnmodifiableSet());
	}

	public boolean isOpen() {
		return this == RAISED || isOwed();
	}

	/** Whether the family knows of it and something may be left to pay back. */
	public boolean isOwed() {
		return this == CONFIRMED || this == QUESTIONED;
	}

}
