/**
 * On which days an office works, wherever it is.
 */
@NullMarked
package org.alongside.platform.calendar;

import org.jspecify.annotations.NullMarked;
