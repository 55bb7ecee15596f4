/**
 * Word of who is ready.
 */
@NullMarked
package org.alongside.edge.health;

import org.jspecify.annotations.NullMarked;
