package org.alongside.grants.modulus;

import org.jspecify.annotations.Nullable;

/**
 * What the check said, and by which table.
 *
 * @param table the day and the first digits of the SHA-256 of the table; null without one
 */
public record ModulusAnswer(ModulusVerdict verdict, @Nullable String table) {
}
