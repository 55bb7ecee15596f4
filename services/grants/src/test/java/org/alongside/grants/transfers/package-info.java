/**
 * What transfers promise, as tests.
 */
@NullMarked
package org.alongside.grants.transfers;

import org.jspecify.annotations.NullMarked;
