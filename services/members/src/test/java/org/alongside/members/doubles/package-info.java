/**
 * Laws of second records.
 */
@NullMarked
package org.alongside.members.doubles;

import org.jspecify.annotations.NullMarked;
