/**
 * Laws of the week.
 */
@NullMarked
package org.alongside.peersupport.traits;

import org.jspecify.annotations.NullMarked;
