/**
 * What trying the rules promises, as tests.
 */
@NullMarked
package org.alongside.grants.trying;

import org.jspecify.annotations.NullMarked;
