/**
 * Tells facts to other services and hears theirs: at least once, in order per key.
 */
@NullMarked
package org.alongside.platform.events;

import org.jspecify.annotations.NullMarked;
