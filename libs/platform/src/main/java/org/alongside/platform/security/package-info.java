/**
 * Who is there, and that every door asks.
 */
@NullMarked
package org.alongside.platform.security;

import org.jspecify.annotations.NullMarked;
