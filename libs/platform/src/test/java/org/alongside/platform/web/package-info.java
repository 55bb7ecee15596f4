/**
 * The laws of this package, without a server.
 */
@NullMarked
package org.alongside.platform.web;

import org.jspecify.annotations.NullMarked;
