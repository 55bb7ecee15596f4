/**
 * What payments promise, as tests.
 */
@NullMarked
package org.alongside.grants.payments;

import org.jspecify.annotations.NullMarked;
