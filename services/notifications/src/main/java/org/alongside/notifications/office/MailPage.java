package org.alongside.notifications.office;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One mail, with what is known of it and what may be done.
 *
 * @param reason message key suffix for why it was refused, if it was
 * @param code the relay's enhanced status code, if it gave one
 * @param sendable whether sending it again can help
 */
record MailPage(MailRow row, int attempts, String written, @Nullable String next, @Nullable String reason,
		@Nullable String code, boolean doubtful, boolean failed, boolean sendable, List<Deed> deeds) {

	/**
	 * What a colleague did about it.
	 *
	 * @param action message key suffix
	 */
	record Deed(String action, String when, String who) {
	}

}
