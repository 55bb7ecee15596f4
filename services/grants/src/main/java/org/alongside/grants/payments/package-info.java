/**
 * What is owed to a family once their grant is approved, and what became of it.
 */
@NullMarked
package org.alongside.grants.payments;

import org.jspecify.annotations.NullMarked;
