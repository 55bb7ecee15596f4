/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.profile;

import org.jspecify.annotations.NullMarked;
