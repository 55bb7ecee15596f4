/**
 * Where the edge stands, and who lives behind it.
 */
@NullMarked
package org.alongside.edge.neighbourhood;

import org.jspecify.annotations.NullMarked;
