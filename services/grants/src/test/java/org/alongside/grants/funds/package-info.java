/**
 * What funds promise, as tests.
 */
@NullMarked
package org.alongside.grants.funds;

import org.jspecify.annotations.NullMarked;
