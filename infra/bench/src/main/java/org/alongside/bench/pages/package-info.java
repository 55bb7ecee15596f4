/**
 * How long pages take while many are asked for at once.
 */
@NullMarked
package org.alongside.bench.pages;

import org.jspecify.annotations.NullMarked;
