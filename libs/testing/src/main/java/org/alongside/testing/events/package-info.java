/**
 * Listens to topics as any outsider could, and says what came, how often, and in which
 * order.
 */
@NullMarked
package org.alongside.testing.events;

import org.jspecify.annotations.NullMarked;
