/**
 * The book of what families were paid too much: what is owed, what was got back, and what
 * was given up.
 */
@NullMarked
package org.alongside.grants.debts;

import org.jspecify.annotations.NullMarked;
