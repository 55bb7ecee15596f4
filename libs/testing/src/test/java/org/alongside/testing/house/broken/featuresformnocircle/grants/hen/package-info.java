/**
 * What comes from eggs.
 */
@NullMarked
package org.alongside.testing.house.broken.featuresformnocircle.grants.hen;

import org.jspecify.annotations.NullMarked;
