package org.alongside.members.enquiries;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person asked the office, and what it answered. */
@Component
@Order(60)
class EnquiriesOfPerson implements PersonalData {

	private final MembersEnquiries enquiries;

	private final People people;

	EnquiriesOfPerson(MembersEnquiries enquiries, People people) {
		this.enquiries = enquiries;
		this.people = people;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var asked = this.people.find(new MemberId(person))
			.map((known) -> this.enquiries.copyOf(known.id(), known.email()))
			.orElse(List.of());
		if (!asked.isEmpty()) {
			into.explain("members.data.enquiries");
			into.json("enquiries.json", asked);
		}
	}

	@Override
	public int erase(UUID person) {
		return this.people.find(new MemberId(person))
			.map((known) -> this.enquiries.erase(known.id(), known.email()).kept())
			.orElse(0);
	}

}
