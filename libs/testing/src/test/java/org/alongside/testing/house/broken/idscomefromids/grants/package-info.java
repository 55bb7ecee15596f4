/**
 * A service that throws dice for its keys.
 */
@NullMarked
package org.alongside.testing.house.broken.idscomefromids.grants;

import org.jspecify.annotations.NullMarked;
