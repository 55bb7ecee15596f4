/**
 * Tests of claims.
 */
@NullMarked
package org.alongside.grants.claims;

import org.jspecify.annotations.NullMarked;
