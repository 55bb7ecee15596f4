package org.alongside.testing.house.broken.featuresformnocircle.grants.hen;

import org.alongside.testing.house.broken.featuresformnocircle.grants.egg.EggId;

/** Came from an egg. */
public record HenId(EggId from) {
}
