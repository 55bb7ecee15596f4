/**
 * A service that tells the platform from anywhere.
 */
@NullMarked
package org.alongside.testing.house.broken.owncontractsaretoldinonefile.grants;

import org.jspecify.annotations.NullMarked;
