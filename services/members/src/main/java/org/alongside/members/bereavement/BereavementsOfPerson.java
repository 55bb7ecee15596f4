package org.alongside.members.bereavement;

import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That staff were told of a death: goes with the person. */
@Component
@Order(60)
class BereavementsOfPerson implements PersonalData {

	private final BereavementBook book;

	BereavementsOfPerson(BereavementBook book) {
		this.book = book;
	}

	@Override
	public void show(UUID person, DataArchive into) {
		// Whoever can ask is alive; a death that was taken down by mistake is no news to
		// them.
	}

	@Override
	public int erase(UUID person) {
		this.book.forget(person);
		return 0;
	}

}
