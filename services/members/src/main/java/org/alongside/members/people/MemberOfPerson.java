package org.alongside.members.people;

import java.io.IOException;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who somebody is to us. */
@Component
@Order(90)
class MemberOfPerson implements PersonalData {

	private final People people;

	MemberOfPerson(People people) {
		this.people = people;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var member = this.people.find(new MemberId(person));
		if (member.isPresent()) {
			into.explain("members.data.you");
			into.json("you.json",
					new MemberData(member.get().name(), member.get().email().address(), member.get().profile()));
		}
	}

	@Override
	public int erase(UUID person) {
		this.people.erase(new MemberId(person));
		return 0;
	}

	/** What is kept of a member. */
	record MemberData(String name, String email, Profile answers) {
	}

}
