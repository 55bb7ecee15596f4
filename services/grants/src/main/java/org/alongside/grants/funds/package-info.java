/**
 * The money there is, and what has been promised of it.
 */
@NullMarked
package org.alongside.grants.funds;

import org.jspecify.annotations.NullMarked;
