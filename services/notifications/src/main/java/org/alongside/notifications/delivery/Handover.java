package org.alongside.notifications.delivery;

import org.alongside.notifications.mails.Outcome;

/**
 * What came of handing a mail over a line.
 */
sealed interface Handover {

	/**
	 * There is something to write down.
	 *
	 * @param goodLine whether the line can carry another mail
	 */
	record Answered(Outcome outcome, boolean goodLine) implements Handover {
	}

	/**
	 * The line was cut before the dot: the relay does not have the mail.
	 *
	 * @param marked whether it had been marked as handed over; then it is not tried again
	 * before that it failed is written down
	 */
	record Cut(boolean marked) implements Handover {
	}

	/**
	 * It could not be learned that the mail is marked as handed over, for somebody else
	 * has it by now or the tables are away. The dot was not sent: the relay does not have
	 * it.
	 */
	record Unmarked() implements Handover {
	}

	/** There is no line to the relay. */
	record NoLine(String reason) implements Handover {
	}

}
