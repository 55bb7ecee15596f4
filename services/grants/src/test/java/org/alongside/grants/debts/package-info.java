/**
 * The laws of what was paid too much.
 */
@NullMarked
package org.alongside.grants.debts;

import org.jspecify.annotations.NullMarked;
