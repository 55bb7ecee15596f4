/**
 * Says in one place whether everything is there.
 */
@NullMarked
package org.alongside.edge.health;

import org.jspecify.annotations.NullMarked;
