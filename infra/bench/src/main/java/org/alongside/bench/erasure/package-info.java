/**
 * Somebody leaves, and everything is searched for what they told us.
 */
@NullMarked
package org.alongside.bench.erasure;

import org.jspecify.annotations.NullMarked;
