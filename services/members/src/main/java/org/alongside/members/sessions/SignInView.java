package org.alongside.members.sessions;

import java.time.Instant;

/**
 * What a person sees of one place where they are signed in.
 *
 * @param browser in the words of {@code BrowserFamily}; empty when nobody knows
 * @param network how the address of its network begins
 * @param byPasskey whether a passkey was shown, or else a mail
 * @param here whether it is the browser they look with
 */
record SignInView(String id, String browser, String network, boolean byPasskey, Instant began, Instant lastUsed,
		boolean here) {
}
