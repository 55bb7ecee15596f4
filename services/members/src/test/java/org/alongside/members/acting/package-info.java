/**
 * Laws of acting for others.
 */
@NullMarked
package org.alongside.members.acting;

import org.jspecify.annotations.NullMarked;
