/**
 * Finds who should be introduced to whom, at the least cost there can be, and proves it.
 */
@NullMarked
package org.alongside.peersupport.matching;

import org.jspecify.annotations.NullMarked;
