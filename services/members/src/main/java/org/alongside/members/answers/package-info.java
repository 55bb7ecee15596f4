/**
 * Keeps what a member answers about themselves, sealed, and says what matching may know
 * of it.
 */
@NullMarked
package org.alongside.members.answers;

import org.jspecify.annotations.NullMarked;
