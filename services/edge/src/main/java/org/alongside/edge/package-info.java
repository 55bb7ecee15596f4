/**
 * The one door: sign-in, session, safety, and the way to each service.
 */
@NullMarked
package org.alongside.edge;

import org.jspecify.annotations.NullMarked;
