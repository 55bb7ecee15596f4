/**
 * A service whose life has no table.
 */
@NullMarked
package org.alongside.testing.house.broken.statusisassignedonce.grants;

import org.jspecify.annotations.NullMarked;
