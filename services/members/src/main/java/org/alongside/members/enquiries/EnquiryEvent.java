package org.alongside.members.enquiries;

import java.time.Instant;
import java.util.UUID;

/**
 * What is mailed about an enquiry. Never leaves the process as it is: address and words
 * are sealed before they are told.
 */
public sealed interface EnquiryEvent {

	/** Which mail this is. */
	UUID letter();

	/** When it was asked for. */
	Instant at();

	/** To whom. */
	To to();

	/** We have it. */
	record Received(UUID letter, Instant at, To to) implements EnquiryEvent {
	}

	/** We answer it. */
	record Replied(UUID letter, Instant at, To to, String text) implements EnquiryEvent {
	}

	/** Somebody told that something felt wrong. Nothing but that is mailed. */
	record FeltWrong(UUID letter, Instant at, To to) implements EnquiryEvent {
	}

	/**
	 * Who is written to.
	 *
	 * @param email where the mail goes
	 * @param name how the person is greeted
	 * @param reference what they can name on the phone
	 * @param link where they can read it, empty when nowhere
	 */
	record To(String email, String name, String reference, String link) {
	}

}
