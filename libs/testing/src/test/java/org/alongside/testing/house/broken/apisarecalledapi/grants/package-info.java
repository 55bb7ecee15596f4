/**
 * A service whose interface for programs is called otherwise.
 */
@NullMarked
package org.alongside.testing.house.broken.apisarecalledapi.grants;

import org.jspecify.annotations.NullMarked;
