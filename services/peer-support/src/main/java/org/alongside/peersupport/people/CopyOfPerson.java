package org.alongside.peersupport.people;

import java.io.IOException;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The copy of what members told for matching. */
@Component
@Order(4)
class CopyOfPerson implements PersonalData {

	private final People people;

	private final PersonService service;

	CopyOfPerson(People people, PersonService service) {
		this.people = people;
		this.service = service;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		if (this.people.existsById(person)) {
			into.json("what-matching-knows.json", this.service.known(person));
			into.explain("peer-support.data.person");
		}
	}

	@Override
	public int erase(UUID person) {
		this.people.findById(person).ifPresent(this.people::delete);
		return 0;
	}

}
