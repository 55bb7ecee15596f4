/**
 * A member may see who there could be, without a name, and say whom they would like.
 */
@NullMarked
package org.alongside.peersupport.choosing;

import org.jspecify.annotations.NullMarked;
