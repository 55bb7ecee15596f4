/**
 * Says who works for the charity, and as what.
 */
@NullMarked
package org.alongside.members.staff;

import org.jspecify.annotations.NullMarked;
