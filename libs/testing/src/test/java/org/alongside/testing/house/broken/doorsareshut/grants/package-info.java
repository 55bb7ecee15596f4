/**
 * A service with every door open.
 */
@NullMarked
package org.alongside.testing.house.broken.doorsareshut.grants;

import org.jspecify.annotations.NullMarked;
