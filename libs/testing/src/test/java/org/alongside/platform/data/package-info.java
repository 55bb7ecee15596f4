/**
 * How rows are written and read on a real database.
 */
@NullMarked
package org.alongside.platform.data;

import org.jspecify.annotations.NullMarked;
