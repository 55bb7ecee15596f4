/**
 * Proves that the servers keep what they took and leave nothing behind.
 */
@NullMarked
package org.alongside.servers;

import org.jspecify.annotations.NullMarked;
