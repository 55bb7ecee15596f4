/**
 * The laws of this package, without a server.
 */
@NullMarked
package org.alongside.platform.data;

import org.jspecify.annotations.NullMarked;
