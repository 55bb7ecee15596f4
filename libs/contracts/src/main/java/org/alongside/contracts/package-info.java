/**
 * The words services say to each other.
 */
@NullMarked
package org.alongside.contracts;

import org.jspecify.annotations.NullMarked;
