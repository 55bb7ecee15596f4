/**
 * Logs, measures and traces that tell an operator enough and nobody's secrets.
 */
@NullMarked
package org.alongside.platform.observability;

import org.jspecify.annotations.NullMarked;
