/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.sessions;

import org.jspecify.annotations.NullMarked;
