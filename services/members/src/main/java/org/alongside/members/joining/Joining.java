package org.alongside.members.joining;

import org.alongside.members.onetime.Asked;
import org.alongside.members.onetime.Asker;
import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.onetime.Purpose;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes a name and an address, and mails a key. Whoever is known already is mailed a way
 * to sign in, and the page looks the same.
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
		var person = take(email, name);
		return this.keys.ask(person.joined() ? Purpose.SIGN_IN : Purpose.JOIN, email, person, asker);
	}

	private Person take(EmailAddress email, String name) {
		try {
			return this.people.ask(email, name);
		}
		catch (DataIntegrityViolationException | OptimisticLockingFailureException atOnce) {
			return this.people.find(email).orElseThrow(() -> atOnce);
		}
	}

}
