package org.alongside.members.sessions;

import java.util.Map;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators end where people are signed in, one person's or everybody's. Who
 * did it is written down in the same transaction; nobody's passkey, role or answer
 * changes.
 */
@Service
@Transactional
class EndingSignIns {

	private static final String ACTION = "sign-ins-ended";

	private final Sessions sessions;

	private final People people;

	private final Audit audit;

	private final Ids ids;

	EndingSignIns(Sessions sessions, People people, Audit audit, Ids ids) {
		this.sessions = sessions;
		this.people = people;
		this.audit = audit;
		this.ids = ids;
	}

	@Transactional(readOnly = true)
	Person person(MemberId id) {
		return this.people.get(id);
	}

	@Transactional(readOnly = true)
	int places(MemberId person) {
		return this.sessions.places(person);
	}

	@Transactional(readOnly = true)
	int places() {
		return this.sessions.places();
	}

	/**
	 * Ends all of one person's. Ending twice is ending once, and is written down twice.
	 */
	void ofOne(MemberId id, SignedIn administrator) {
		var person = this.people.get(id);
		var ended = Map.of("places", String.valueOf(this.sessions.places(id)));
		this.sessions.endEverywhere(person.id());
		this.audit.record(administrator, ACTION, "person", id.value(), ended);
	}

	/** Ends all of everybody's, the administrator's own too. */
	void ofEverybody(SignedIn administrator) {
		var ended = Map.of("places", String.valueOf(this.sessions.places()));
		this.sessions.endEverybody();
		this.audit.record(administrator, ACTION, "sign-ins", this.ids.next(), ended);
	}

}
