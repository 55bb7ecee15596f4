/**
 * A service whose objects are born twice.
 */
@NullMarked
package org.alongside.testing.house.broken.objectsarebornwhole.grants;

import org.jspecify.annotations.NullMarked;
