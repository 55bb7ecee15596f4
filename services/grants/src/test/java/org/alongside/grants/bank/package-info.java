/**
 * What bank promise, as tests.
 */
@NullMarked
package org.alongside.grants.bank;

import org.jspecify.annotations.NullMarked;
