/**
 * What amounts promise, as tests.
 */
@NullMarked
package org.alongside.grants.amounts;

import org.jspecify.annotations.NullMarked;
