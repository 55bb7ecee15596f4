/**
 * What decisions promise, as tests.
 */
@NullMarked
package org.alongside.grants.decisions;

import org.jspecify.annotations.NullMarked;
