/**
 * Signing in and out, and what becomes of a session.
 */
@NullMarked
package org.alongside.edge.keeping;

import org.jspecify.annotations.NullMarked;
