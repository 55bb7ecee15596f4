/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members;

import org.jspecify.annotations.NullMarked;
