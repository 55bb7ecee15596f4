/**
 * Time that moves only when a test says so.
 */
@NullMarked
package org.alongside.testing.time;

import org.jspecify.annotations.NullMarked;
