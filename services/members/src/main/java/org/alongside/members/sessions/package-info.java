/**
 * Where a person is signed in, and how they end it.
 */
@NullMarked
package org.alongside.members.sessions;

import org.jspecify.annotations.NullMarked;
