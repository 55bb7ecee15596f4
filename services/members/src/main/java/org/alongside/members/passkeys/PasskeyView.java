package org.alongside.members.passkeys;

import java.time.Instant;

/**
 * What a person sees of one of their passkeys.
 *
 * @param name what they call it; empty when they never said
 */
record PasskeyView(String id, String name, Instant made, Instant lastUsed) {
}
