package org.alongside.members.intake;

import org.jspecify.annotations.Nullable;

/**
 * Somebody known who may be the one on the phone.
 *
 * @param nation a code; nothing when they did not say
 * @param sameEmail whether they are known by the address that was typed
 */
record LookAlike(String name, @Nullable String nation, boolean sameEmail) {
}
