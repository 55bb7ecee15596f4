package org.alongside.members.passkeys;

import java.time.Instant;

/** What a person sees of one of their passkeys. */
record PasskeyView(String id, Instant made, Instant lastUsed) {
}
