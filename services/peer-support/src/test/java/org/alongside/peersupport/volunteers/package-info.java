/**
 * Places under load.
 */
@NullMarked
package org.alongside.peersupport.volunteers;

import org.jspecify.annotations.NullMarked;
