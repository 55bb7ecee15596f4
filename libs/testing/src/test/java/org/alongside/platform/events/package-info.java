/**
 * How telling and hearing hold up on a real database and a real broker.
 */
@NullMarked
package org.alongside.platform.events;

import org.jspecify.annotations.NullMarked;
