/**
 * A service that shows its entities.
 */
@NullMarked
package org.alongside.testing.house.broken.entitiesarenotshown.grants;

import org.jspecify.annotations.NullMarked;
