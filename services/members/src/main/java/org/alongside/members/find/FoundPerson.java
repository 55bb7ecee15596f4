package org.alongside.members.find;

import java.util.UUID;

import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was found, as little of them as tells them apart.
 *
 * @param id whose record it is
 * @param reference what to call them on the phone
 * @param name what they are called
 * @param nation where they live
 * @param standing how they stand with us
 */
record FoundPerson(UUID id, String reference, String name, @Nullable Nation nation, Standing standing) {
}
