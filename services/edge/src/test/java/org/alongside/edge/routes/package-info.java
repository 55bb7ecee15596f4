/**
 * What passes the edge in either direction.
 */
@NullMarked
package org.alongside.edge.routes;

import org.jspecify.annotations.NullMarked;
