/**
 * A service whose tests guess how long is long enough.
 */
@NullMarked
package org.alongside.testing.house.broken.testsdonotsleep.grants;

import org.jspecify.annotations.NullMarked;
