/**
 * The rules of the house, as tests that somebody has watched fail.
 */
@NullMarked
package org.alongside.testing.house;

import org.jspecify.annotations.NullMarked;
