/**
 * When something felt wrong: read by few, told at once.
 */
@NullMarked
package org.alongside.peersupport.concerns;

import org.jspecify.annotations.NullMarked;
