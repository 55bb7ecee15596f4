/**
 * A service whose needs are hidden.
 */
@NullMarked
package org.alongside.testing.house.broken.fieldsarenotinjected.grants;

import org.jspecify.annotations.NullMarked;
