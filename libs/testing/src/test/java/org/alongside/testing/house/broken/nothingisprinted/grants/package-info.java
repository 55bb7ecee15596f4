/**
 * A service that talks to itself.
 */
@NullMarked
package org.alongside.testing.house.broken.nothingisprinted.grants;

import org.jspecify.annotations.NullMarked;
