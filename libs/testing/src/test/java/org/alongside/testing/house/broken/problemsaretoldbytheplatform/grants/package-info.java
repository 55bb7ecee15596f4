/**
 * A service that refuses in its own manner.
 */
@NullMarked
package org.alongside.testing.house.broken.problemsaretoldbytheplatform.grants;

import org.jspecify.annotations.NullMarked;
