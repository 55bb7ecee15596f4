/**
 * Proves what every service starts with.
 */
@NullMarked
package org.alongside.platform;

import org.jspecify.annotations.NullMarked;
