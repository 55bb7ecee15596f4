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

	/** The line was cut before the dot: the relay does not have the mail. */
	record Cut() implements Handover {
	}

	/**
	 * The mail could not be marked as handed over, for somebody else has it by now or the
	 * tables are away: the relay does not have it, and there is nothing to write down.
	 */
	record Unmarked() implements Handover {
	}

	/** There is no line to the relay. */
	record NoLine(String reason) implements Handover {
	}

}
