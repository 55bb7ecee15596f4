/**
 * Looks again at claims that were paid: a part drawn by lot, and every large one.
 */
@NullMarked
package org.alongside.grants.audits;

import org.jspecify.annotations.NullMarked;
