/**
 * Tells people by email, once, what they need to know.
 */
@NullMarked
package org.alongside.notifications;

import org.jspecify.annotations.NullMarked;
