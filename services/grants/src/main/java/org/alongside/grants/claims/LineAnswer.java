package org.alongside.grants.claims;

import java.util.UUID;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of one line.
 *
 * @param granted what is to be paid; nothing when it is refused
 * @param reason why not all of it; null when all is
 * @param sealedWords what the family should read besides, sealed under their key
 */
record LineAnswer(UUID line, Money granted, @Nullable ClaimReason reason, byte @Nullable [] sealedWords) {
}
