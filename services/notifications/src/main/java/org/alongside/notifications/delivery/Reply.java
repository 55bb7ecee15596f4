package org.alongside.notifications.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alongside.notifications.mails.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the relay said: its reply code (RFC 5321) and enhanced status code (RFC 3463). The
 * words are left out, for relays like to repeat addresses in them.
 *
 * @param code three digits
 * @param status for example {@code 5.1.1}; made from the reply code if the relay gave
 * none
 */
record Reply(int code, String status) {

	private static final Pattern ENHANCED = Pattern.compile("\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?:\\s|$)");

	private static final String MAILBOX_FULL = "5.2.2";

	static Reply of(int code, @Nullable String line) {
		Matcher enhanced = ENHANCED.matcher((line != null) ? line : "");
		boolean fits = enhanced.lookingAt() && enhanced.group(1).charAt(0) - '0' == code / 100;
		return new Reply(code, fits ? enhanced.group(1) : (code / 100) + ".0.0");
	}

	/**
	 * What this means for the mail: a full mailbox is emptied again, whatever the relay
	 * calls it; other refusals beginning with 5 are for good.
	 */
	Outcome outcome() {
		return switch (this.code / 100) {
			case 2 -> new Outcome.Accepted();
			case 5 ->
				this.status.equals(MAILBOX_FULL) ? new Outcome.NotNow(this.status) : new Outcome.Never(this.status);
			default -> new Outcome.NotNow((this.code / 100 == 4) ? this.status : "4.5.0");
		};
	}

	/** Whether the relay is about to hang up (RFC 5321, 3.8). */
	boolean closes() {
		return this.code == 421;
	}

}
