package org.alongside.testing.house.broken.doorsareshut.grants;

/** Public for nobody. */
public record Open(String door) {
}
