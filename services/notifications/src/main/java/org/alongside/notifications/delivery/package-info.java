/**
 * Hands mails to the relay: each once, and honestly where that cannot be known.
 */
@NullMarked
package org.alongside.notifications.delivery;

import org.jspecify.annotations.NullMarked;
