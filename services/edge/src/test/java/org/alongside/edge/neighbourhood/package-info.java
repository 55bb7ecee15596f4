/**
 * The names of this machine.
 */
@NullMarked
package org.alongside.edge.neighbourhood;

import org.jspecify.annotations.NullMarked;
