/**
 * A service whose tests stammer.
 */
@NullMarked
package org.alongside.testing.house.broken.testsaresentences.grants;

import org.jspecify.annotations.NullMarked;
