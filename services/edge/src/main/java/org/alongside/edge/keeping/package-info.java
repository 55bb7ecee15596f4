/**
 * Keeps what somebody typed and sent after their time was up, until they are back.
 */
@NullMarked
package org.alongside.edge.keeping;

import org.jspecify.annotations.NullMarked;
