/**
 * Walks along every door of a service and tries it.
 */
@NullMarked
package org.alongside.testing.security;

import org.jspecify.annotations.NullMarked;
