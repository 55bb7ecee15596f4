/**
 * Tests of asking a hospital.
 */
@NullMarked
package org.alongside.grants.confirmations;

import org.jspecify.annotations.NullMarked;
