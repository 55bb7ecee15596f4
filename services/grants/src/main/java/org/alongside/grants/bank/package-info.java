/**
 * Where the money goes: kept sealed, shown as its last two digits.
 */
@NullMarked
package org.alongside.grants.bank;

import org.jspecify.annotations.NullMarked;
