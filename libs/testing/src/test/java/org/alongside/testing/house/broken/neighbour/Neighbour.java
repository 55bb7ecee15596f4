package org.alongside.testing.house.broken.neighbour;

/** Somebody else's. */
public record Neighbour(String name) {
}
