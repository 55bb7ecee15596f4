/**
 * What evidence promise, as tests.
 */
@NullMarked
package org.alongside.grants.evidence;

import org.jspecify.annotations.NullMarked;
