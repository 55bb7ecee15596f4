/**
 * The guard, as strangers and clumsy clients meet it.
 */
@NullMarked
package org.alongside.edge.guard;

import org.jspecify.annotations.NullMarked;
