package org.alongside.members.joining;

import java.util.Optional;

import org.alongside.members.onetime.Asked;
import org.alongside.members.onetime.Asker;
import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes a name and an address, and mails a key. Whoever is known already is mailed a way
 * to sign in, and the page looks the same. While a mail to somebody else's asking may
 * still be opened, or an invitation, nobody is renamed.
 */
@Service
class Joining {

	private final People people;

	private final OneTimeKeyService keys;

	Joining(People people, OneTimeKeyService keys) {
		this.people = people;
		this.keys = keys;
	}

	Asked ask(EmailAddress email, String name, Asker asker) {
		try {
			return askOnce(email, name, asker);
		}
		catch (DataIntegrityViolationException | OptimisticLockingFailureException atOnce) {
			return askOnce(email, name, asker);
		}
	}

	private Asked askOnce(EmailAddress email, String name, Asker asker) {
		return this.keys.ask(email, asker, () -> Optional.of(take(email, name, asker)));
	}

	private Person take(EmailAddress email, String name, Asker asker) {
		var called = this.people.find(email)
			.filter((known) -> this.keys.isAwaitedElsewhere(known.id(), asker))
			.map(Person::name)
			.orElse(name);
		return this.people.ask(email, called);
	}

}
