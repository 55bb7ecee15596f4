/**
 * Alongside in processes that can be killed.
 */
@NullMarked
package org.alongside.testing.processes;

import org.jspecify.annotations.NullMarked;
