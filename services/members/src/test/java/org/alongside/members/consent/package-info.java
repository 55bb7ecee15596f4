/**
 * Laws of what people agree to.
 */
@NullMarked
package org.alongside.members.consent;

import org.jspecify.annotations.NullMarked;
