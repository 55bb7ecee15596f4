/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.people;

import org.jspecify.annotations.NullMarked;
