/**
 * Another service, which nobody may import.
 */
@NullMarked
package org.alongside.testing.house.broken.neighbour;

import org.jspecify.annotations.NullMarked;
