/**
 * Tests of awards.
 */
@NullMarked
package org.alongside.grants.awards;

import org.jspecify.annotations.NullMarked;
