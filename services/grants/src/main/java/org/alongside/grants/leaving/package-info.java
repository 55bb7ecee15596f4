/**
 * Lets a family see and leave: what they asked for goes, but the bare record of money
 * that was granted.
 */
@NullMarked
package org.alongside.grants.leaving;

import org.jspecify.annotations.NullMarked;
