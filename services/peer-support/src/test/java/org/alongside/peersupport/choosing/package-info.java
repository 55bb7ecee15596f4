/**
 * What a member sees of who there could be, and what they do not.
 */
@NullMarked
package org.alongside.peersupport.choosing;

import org.jspecify.annotations.NullMarked;
