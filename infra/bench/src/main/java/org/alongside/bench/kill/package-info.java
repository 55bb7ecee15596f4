/**
 * Kills every process at random while families apply, and counts what was lost.
 */
@NullMarked
package org.alongside.bench.kill;

import org.jspecify.annotations.NullMarked;
