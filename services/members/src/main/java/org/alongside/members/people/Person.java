package org.alongside.members.people;

/**
 * What the rest of members may know of a person.
 *
 * @param joined whether the address was confirmed, and the person lives
 * @param died whether they have died
 */
public record Person(MemberId id, EmailAddress email, String name, boolean joined, boolean died, Profile profile) {
}
