/**
 * What runs promise, as tests.
 */
@NullMarked
package org.alongside.grants.runs;

import org.jspecify.annotations.NullMarked;
