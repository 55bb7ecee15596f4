/**
 * What was paid too much: two people agree, the family is told and may answer, and it is
 * got back gently or given up.
 */
@NullMarked
package org.alongside.grants.overpayments;

import org.jspecify.annotations.NullMarked;
