/**
 * A service that looks at the machine's clock.
 */
@NullMarked
package org.alongside.testing.house.broken.timecomesfromtheclock.grants;

import org.jspecify.annotations.NullMarked;
