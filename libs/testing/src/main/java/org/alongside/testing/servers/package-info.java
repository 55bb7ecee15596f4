/**
 * Real servers for tests: the database and the broker of production, not something like
 * them.
 */
@NullMarked
package org.alongside.testing.servers;

import org.jspecify.annotations.NullMarked;
