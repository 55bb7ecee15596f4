/**
 * The first page, and the two homes put together from what each service has to say.
 */
@NullMarked
package org.alongside.edge.home;

import org.jspecify.annotations.NullMarked;
