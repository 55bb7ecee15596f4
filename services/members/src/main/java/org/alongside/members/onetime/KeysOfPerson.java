package org.alongside.members.onetime;

import java.util.UUID;

import org.alongside.members.people.MemberEvent;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ways in that were mailed to a person: hashes, and no longer of use to who is gone. */
@Component
@Order(10)
class KeysOfPerson implements PersonalData {

	private final OneTimeKeys keys;

	KeysOfPerson(OneTimeKeys keys) {
		this.keys = keys;
	}

	@Override
	public void show(UUID person, DataArchive into) {
		// Hashes of what was mailed say nothing to anybody.
	}

	@Override
	public int erase(UUID person) {
		this.keys.forgetThoseOf(person);
		return 0;
	}

	@EventListener
	void on(MemberEvent event) {
		if (event instanceof MemberEvent.Died died) {
			this.keys.forgetThoseOf(died.id().value());
		}
	}

}
