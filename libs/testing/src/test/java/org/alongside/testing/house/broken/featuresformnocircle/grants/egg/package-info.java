/**
 * What comes from hens.
 */
@NullMarked
package org.alongside.testing.house.broken.featuresformnocircle.grants.egg;

import org.jspecify.annotations.NullMarked;
