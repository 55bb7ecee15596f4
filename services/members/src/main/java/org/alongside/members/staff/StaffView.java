package org.alongside.members.staff;

import java.util.List;

import org.alongside.members.people.Person;
import org.jspecify.annotations.Nullable;

/** What the administrator sees of someone who works here. */
record StaffView(String id, String name, String email, List<String> roles, boolean joined, long version) {

	/** The address in pieces, between which a narrow column may break it. */
	public List<String> emailParts() {
		return List.of(this.email.split("(?<=[@.])"));
	}

	static StaffView of(StaffPerson staff, @Nullable Person person) {
		if (person == null) {
			throw new IllegalArgumentException("nobody to show");
		}
		return new StaffView(person.id().toString(), person.name(), person.email().address(),
				staff.roles().stream().map(Enum::name).toList(), person.joined(), staff.version());
	}

}
