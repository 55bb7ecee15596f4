package org.alongside.members.leaving;

/** Where the last mail goes. */
record Contact(String email, String name) {

	@Override
	public String toString() {
		return "Contact";
	}

}
