package org.alongside.peersupport.volunteers;

/** Who is asked about a volunteer. */
public record RefereePerson(String name, String email) {

	@Override
	public String toString() {
		return "RefereePerson";
	}

}
