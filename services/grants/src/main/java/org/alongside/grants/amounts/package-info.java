/**
 * Reads amounts of money as people type them.
 */
@NullMarked
package org.alongside.grants.amounts;

import org.jspecify.annotations.NullMarked;
