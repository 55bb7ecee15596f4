/**
 * A service with an unguarded door.
 */
@NullMarked
package org.alongside.testing.house.broken.mappingsdeclarewhomaycall.grants;

import org.jspecify.annotations.NullMarked;
