package org.alongside.peersupport.people;

import java.util.UUID;

/** Two members who know each other, and so are never each other's buddy. */
public record KnowEachOther(UUID one, UUID other) {
}
