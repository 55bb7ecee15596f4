/**
 * What the report on fairness counts, and what it keeps to itself.
 */
@NullMarked
package org.alongside.peersupport.fairness;

import org.jspecify.annotations.NullMarked;
