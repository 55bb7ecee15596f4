/**
 * The journey of the README, walked by a browser on a system that really runs.
 */
@NullMarked
package org.alongside.journey;

import org.jspecify.annotations.NullMarked;
