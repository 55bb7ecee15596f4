package org.alongside.testing.house.broken.featuresformnocircle.grants.egg;

import org.alongside.testing.house.broken.featuresformnocircle.grants.hen.HenId;
import org.jspecify.annotations.Nullable;

/** Came from a hen. */
public record EggId(@Nullable HenId from) {
}
