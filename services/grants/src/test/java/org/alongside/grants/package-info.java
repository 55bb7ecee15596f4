/**
 * What grants promises, as tests.
 */
@NullMarked
package org.alongside.grants;

import org.jspecify.annotations.NullMarked;
