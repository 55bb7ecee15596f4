/**
 * What a plan of visits should cost, and how that was worked out.
 */
@NullMarked
package org.alongside.grants.travel;

import org.jspecify.annotations.NullMarked;
