package org.alongside.testing.house.broken.servicesimportnoservice.grants;

import org.alongside.testing.house.broken.neighbour.Neighbour;

/** Imports another service. */
record Leaning(Neighbour neighbour) {
}
