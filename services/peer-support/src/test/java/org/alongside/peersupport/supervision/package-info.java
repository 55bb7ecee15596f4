/**
 * What supervisors are told on a Monday.
 */
@NullMarked
package org.alongside.peersupport.supervision;

import org.jspecify.annotations.NullMarked;
