package org.alongside.members.find;

import java.util.List;

/**
 * Whom a search found, the likeliest first.
 *
 * @param people those that are shown
 * @param more whether there were more
 */
record FoundPeople(List<FoundPerson> people, boolean more) {
}
