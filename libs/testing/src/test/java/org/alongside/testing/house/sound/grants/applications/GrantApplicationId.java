package org.alongside.testing.house.sound.grants.applications;

import java.util.UUID;

/** Names one application. */
public record GrantApplicationId(UUID value) {
}
