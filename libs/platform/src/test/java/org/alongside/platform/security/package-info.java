/**
 * The laws of this package, without a server.
 */
@NullMarked
package org.alongside.platform.security;

import org.jspecify.annotations.NullMarked;
