/**
 * Tells those who look after volunteers, on a Monday, how many things wait for them.
 */
@NullMarked
package org.alongside.peersupport.supervision;

import org.jspecify.annotations.NullMarked;
