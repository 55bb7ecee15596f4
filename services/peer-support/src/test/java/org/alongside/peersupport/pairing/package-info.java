/**
 * Laws of the matching model.
 */
@NullMarked
package org.alongside.peersupport.pairing;

import org.jspecify.annotations.NullMarked;
