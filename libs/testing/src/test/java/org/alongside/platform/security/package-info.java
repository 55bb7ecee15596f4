/**
 * How services judge tokens while members comes and goes.
 */
@NullMarked
package org.alongside.platform.security;

import org.jspecify.annotations.NullMarked;
