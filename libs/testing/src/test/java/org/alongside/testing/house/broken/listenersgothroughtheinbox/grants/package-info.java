/**
 * A service that hears twice what was said twice.
 */
@NullMarked
package org.alongside.testing.house.broken.listenersgothroughtheinbox.grants;

import org.jspecify.annotations.NullMarked;
