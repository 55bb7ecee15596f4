package org.alongside.grants.claims;

import java.util.Set;

/** The life of a claim, and of each of its lines, on one screen. */
enum ClaimStatus {

	PENDING, CHECKED, PAYABLE, PAID, REFUSED, TAKEN_BACK;

	/**
	 * Where a claim or a line may go from here. A claim is checked while some of its
	 * lines are; when all are answered it is payable, or refused if none is to be paid.
	 * While nobody has answered any of it, the family may take it back. A bank may send
	 * money back days after it took it, so what was paid may be payable again.
	 * @return the next statuses, none when it rests
	 */
	public Set<ClaimStatus> next() {
		return switch (this) {
			case PENDING -> Set.of(CHECKED, REFUSED, TAKEN_BACK);
			case CHECKED -> Set.of(PAYABLE, REFUSED);
			case PAYABLE -> Set.of(PAID);
			case PAID -> Set.of(PAYABLE);
			case REFUSED, TAKEN_BACK -> Set.of();
		};
	}

	/**
	 * Whether its day is claimed for: it may be claimed for again if it was refused or
	 * taken back.
	 * @return whether it stands
	 */
	boolean stands() {
		return this != REFUSED && this != TAKEN_BACK;
	}

	/**
	 * Whether the family still waits for an answer.
	 * @return whether anything may yet be decided
	 */
	public boolean isOpen() {
		return this == PENDING || this == CHECKED;
	}

}
