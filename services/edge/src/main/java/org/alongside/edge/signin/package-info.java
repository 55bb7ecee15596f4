/**
 * Knows who is there: signing in at members, the session, signing out.
 */
@NullMarked
package org.alongside.edge.signin;

import org.jspecify.annotations.NullMarked;
