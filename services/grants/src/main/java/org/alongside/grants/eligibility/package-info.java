/**
 * Says whether a grant could be given, and why, rule by rule.
 */
@NullMarked
package org.alongside.grants.eligibility;

import org.jspecify.annotations.NullMarked;
