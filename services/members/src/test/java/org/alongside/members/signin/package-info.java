/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.signin;

import org.jspecify.annotations.NullMarked;
