/**
 * What members promises, tried out.
 */
@NullMarked
package org.alongside.members.contact;

import org.jspecify.annotations.NullMarked;
