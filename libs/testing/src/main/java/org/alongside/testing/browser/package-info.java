/**
 * Looks at pages as people do: on a phone, on a desk, without JavaScript, by keyboard
 * alone.
 */
@NullMarked
package org.alongside.testing.browser;

import org.jspecify.annotations.NullMarked;
