/**
 * A service whose state anyone may set.
 */
@NullMarked
package org.alongside.testing.house.broken.entitieshavenosetters.grants;

import org.jspecify.annotations.NullMarked;
