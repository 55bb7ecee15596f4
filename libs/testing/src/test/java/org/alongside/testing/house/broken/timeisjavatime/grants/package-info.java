/**
 * A service that tells time the old way.
 */
@NullMarked
package org.alongside.testing.house.broken.timeisjavatime.grants;

import org.jspecify.annotations.NullMarked;
