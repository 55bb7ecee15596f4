/**
 * Refuses what must not come in, and dresses what goes out.
 */
@NullMarked
package org.alongside.edge.guard;

import org.jspecify.annotations.NullMarked;
