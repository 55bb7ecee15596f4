/**
 * A service that leans on its neighbour.
 */
@NullMarked
package org.alongside.testing.house.broken.servicesimportnoservice.grants;

import org.jspecify.annotations.NullMarked;
