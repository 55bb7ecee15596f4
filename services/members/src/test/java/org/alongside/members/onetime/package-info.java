/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.onetime;

import org.jspecify.annotations.NullMarked;
