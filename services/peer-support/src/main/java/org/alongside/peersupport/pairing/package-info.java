/**
 * Who could be introduced to whom, and how well the two would suit each other.
 */
@NullMarked
package org.alongside.peersupport.pairing;

import org.jspecify.annotations.NullMarked;
