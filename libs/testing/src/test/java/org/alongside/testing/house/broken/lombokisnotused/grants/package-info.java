/**
 * A service with code that is not written.
 */
@NullMarked
package org.alongside.testing.house.broken.lombokisnotused.grants;

import org.jspecify.annotations.NullMarked;
