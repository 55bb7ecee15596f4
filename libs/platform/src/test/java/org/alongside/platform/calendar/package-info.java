/**
 * What the calendar of offices promises.
 */
@NullMarked
package org.alongside.platform.calendar;

import org.jspecify.annotations.NullMarked;
