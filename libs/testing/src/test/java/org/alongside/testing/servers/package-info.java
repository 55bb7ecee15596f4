/**
 * Proves that a test gets the servers it asks for.
 */
@NullMarked
package org.alongside.testing.servers;

import org.jspecify.annotations.NullMarked;
