package org.alongside.peersupport.pairing;

import java.util.UUID;

/** A member and a volunteer who are not to be brought together. */
public record KeptApart(UUID member, UUID volunteer) {
}
