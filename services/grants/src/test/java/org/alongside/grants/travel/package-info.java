/**
 * What travel promise, as tests.
 */
@NullMarked
package org.alongside.grants.travel;

import org.jspecify.annotations.NullMarked;
