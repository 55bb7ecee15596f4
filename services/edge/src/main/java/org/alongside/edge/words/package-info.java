/**
 * Says in plain words what could not be done, and what to do next.
 */
@NullMarked
package org.alongside.edge.words;

import org.jspecify.annotations.NullMarked;
