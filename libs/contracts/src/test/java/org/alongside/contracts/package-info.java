/**
 * That words once given are kept.
 */
@NullMarked
package org.alongside.contracts;

import org.jspecify.annotations.NullMarked;
