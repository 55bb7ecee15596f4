/**
 * Carries each request to the service that owns it, and the answer back.
 */
@NullMarked
package org.alongside.edge.routes;

import org.jspecify.annotations.NullMarked;
