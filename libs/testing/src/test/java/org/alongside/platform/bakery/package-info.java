/**
 * A small service to try the platform on: the platform knows no domain word, so a bakery
 * can use it.
 */
@NullMarked
package org.alongside.platform.bakery;

import org.jspecify.annotations.NullMarked;
