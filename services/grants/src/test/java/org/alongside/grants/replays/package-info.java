/**
 * What replays promise, as tests.
 */
@NullMarked
package org.alongside.grants.replays;

import org.jspecify.annotations.NullMarked;
