package org.alongside.notifications.office;

import org.jspecify.annotations.Nullable;

/**
 * A mail as a line of a list.
 *
 * @param kind message key suffix of the kind of letter
 * @param status message key suffix of the status
 * @param to whom, with the address masked; absent if we do not keep it
 * @param when when it last changed, in words
 */
record MailRow(String id, String kind, String status, String colour, @Nullable String to, @Nullable String reference,
		String when) {
}
