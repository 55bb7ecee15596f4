/**
 * What a family may draw on with claims: a visiting plan that was approved.
 */
@NullMarked
package org.alongside.grants.awards;

import org.jspecify.annotations.NullMarked;
