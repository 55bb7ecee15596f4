/**
 * A passkey lets a person in without a mail, and cannot be passed on.
 */
@NullMarked
package org.alongside.members.passkeys;

import org.jspecify.annotations.NullMarked;
