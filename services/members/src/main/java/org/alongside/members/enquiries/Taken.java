package org.alongside.members.enquiries;

/** What came of an enquiry that somebody sent. */
sealed interface Taken {

	/** We have it. */
	record Here(Receipt receipt) implements Taken {
	}

	/** So many came from the same network that this one was not taken. */
	record TooMany() implements Taken {
	}

}
