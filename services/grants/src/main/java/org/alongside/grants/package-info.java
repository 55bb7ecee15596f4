/**
 * Decides who receives a personal grant, and sees it paid.
 */
@NullMarked
package org.alongside.grants;

import org.jspecify.annotations.NullMarked;
