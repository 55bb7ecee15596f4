package org.alongside.peersupport.volunteers;

/**
 * What somebody says of a volunteer.
 *
 * @param known how long they have known each other: {@code SHORT}, {@code YEARS} or
 * {@code LONG}
 * @param trust whether they would trust them with somebody who is unwell: {@code YES},
 * {@code WITH_CARE} or {@code NO}
 * @param words what else they want to say
 */
public record RefereeAnswer(String known, String trust, String words) {

	@Override
	public String toString() {
		return "RefereeAnswer";
	}

}
