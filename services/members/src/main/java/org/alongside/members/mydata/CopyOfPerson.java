package org.alongside.members.mydata;

import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A copy that somebody asked for: goes with them. */
@Component
@Order(50)
class CopyOfPerson implements PersonalData {

	private final Copies copies;

	CopyOfPerson(Copies copies) {
		this.copies = copies;
	}

	@Override
	public void show(UUID person, DataArchive into) {
		// The copy itself is what is being made.
	}

	@Override
	public int erase(UUID person) {
		this.copies.throwAway(new MemberId(person));
		return 0;
	}

}
