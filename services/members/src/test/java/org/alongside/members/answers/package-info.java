/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.answers;

import org.jspecify.annotations.NullMarked;
