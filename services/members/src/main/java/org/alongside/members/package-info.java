/**
 * Knows who people are to the charity, and lets them in.
 */
@NullMarked
package org.alongside.members;

import org.jspecify.annotations.NullMarked;
