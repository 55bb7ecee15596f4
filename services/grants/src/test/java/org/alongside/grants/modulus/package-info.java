/**
 * What the modulus check promises, as tests.
 */
@NullMarked
package org.alongside.grants.modulus;

import org.jspecify.annotations.NullMarked;
