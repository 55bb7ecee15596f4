package org.alongside.grants.applications;

import java.util.Set;

/** The life of an application on one screen. */
public enum GrantApplicationStatus {

	DRAFT, SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, RECOMMENDED, APPROVED, DECLINED, APPEALED, WITHDRAWN;

	/**
	 * Where an application may go from here.
	 * @return the next statuses, none when it rests
	 */
	public Set<GrantApplicationStatus> next() {
		return switch (this) {
			case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
			case SUBMITTED -> Set.of(IN_REVIEW, WITHDRAWN);
			case IN_REVIEW -> Set.of(CHANGES_REQUESTED, RECOMMENDED, DECLINED, WITHDRAWN);
			case CHANGES_REQUESTED -> Set.of(IN_REVIEW, WITHDRAWN);
			case RECOMMENDED -> Set.of(IN_REVIEW, APPROVED, DECLINED, WITHDRAWN);
			case DECLINED -> Set.of(APPEALED);
			case APPEALED -> Set.of(CHANGES_REQUESTED, RECOMMENDED, DECLINED, WITHDRAWN);
			case APPROVED, WITHDRAWN -> Set.of();
		};
	}

	/**
	 * Whether the family still waits for an answer.
	 * @return whether anything may yet be decided
	 */
	public boolean isOpen() {
		return this.next().contains(WITHDRAWN);
	}

	/**
	 * Whether we are the ones it waits for.
	 * @return false while its family has to do something, or nobody has
	 */
	boolean waitsForUs() {
		return switch (this) {
			case SUBMITTED, IN_REVIEW, RECOMMENDED, APPEALED -> true;
			case DRAFT, CHANGES_REQUESTED, APPROVED, DECLINED, WITHDRAWN -> false;
		};
	}

}
