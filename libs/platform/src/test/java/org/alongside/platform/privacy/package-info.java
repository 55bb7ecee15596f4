/**
 * The laws of this package, without a server.
 */
@NullMarked
package org.alongside.platform.privacy;

import org.jspecify.annotations.NullMarked;
