package org.alongside.notifications.mails;

/**
 * What came of one attempt to hand a mail over.
 */
public sealed interface Outcome {

	/** The relay answered: I have it. */
	record Accepted() implements Outcome {
	}

	/**
	 * The relay, or the line to it, said: not now. The relay does not have the mail.
	 *
	 * @param reason an enhanced status code (RFC 3463) such as {@code 4.2.2}
	 */
	record NotNow(String reason) implements Outcome {
	}

	/**
	 * The relay said: never. It does not have the mail.
	 *
	 * @param reason an enhanced status code (RFC 3463) such as {@code 5.1.1}
	 */
	record Never(String reason) implements Outcome {
	}

	/** Everything was handed over, and no answer came: the relay may have the mail. */
	record Unanswered() implements Outcome {
	}

	/**
	 * It was not tried, through no fault of the mail: its turn comes again.
	 *
	 * @param reason an enhanced status code (RFC 3463) such as {@code 4.4.1}
	 */
	record NotTried(String reason) implements Outcome {
	}

	/** It was not tried, because we do not yet know where it goes. */
	record AddressUnknown() implements Outcome {
	}

}
