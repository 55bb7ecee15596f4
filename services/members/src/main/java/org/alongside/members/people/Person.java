package org.alongside.members.people;

/**
 * What the rest of members may know of a person.
 *
 * @param joined whether the address was confirmed
 */
public record Person(MemberId id, EmailAddress email, String name, boolean joined, Profile profile) {
}
