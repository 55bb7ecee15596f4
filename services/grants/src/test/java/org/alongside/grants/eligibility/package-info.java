/**
 * What eligibility promise, as tests.
 */
@NullMarked
package org.alongside.grants.eligibility;

import org.jspecify.annotations.NullMarked;
