/**
 * A service in which one type does everything.
 */
@NullMarked
package org.alongside.testing.house.broken.constructorstakeatmostsix.grants;

import org.jspecify.annotations.NullMarked;
