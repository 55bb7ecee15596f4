/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.staff;

import org.jspecify.annotations.NullMarked;
