/**
 * That the book of who did what is whole.
 */
@NullMarked
package org.alongside.platform.audit;

import org.jspecify.annotations.NullMarked;
