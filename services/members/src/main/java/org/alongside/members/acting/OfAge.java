package org.alongside.members.acting;

import java.util.Optional;

import org.alongside.members.people.MemberEvent;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.platform.data.Ids;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to who has come of age, where they have an address of their own, and to
 * everybody who acts for them: parent or guardian, as we know them. Neither mail names
 * anybody else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfAge {

	private final Helpings helpings;

	private final People people;

	private final HelperLetters letters;

	private final Ids ids;

	OfAge(Helpings helpings, People people, HelperLetters letters, Ids ids) {
		this.helpings = helpings;
		this.people = people;
		this.letters = letters;
		this.ids = ids;
	}

	@EventListener
	void on(MemberEvent.CameOfAge event) {
		reached(event.id())
			.ifPresent((person) -> this.letters.ofAge(this.ids.next(), person.email(), person.name(), event.at()));
		this.helpings.helpersOf(event.id().value())
			.stream()
			.filter(Helping::isActive)
			.flatMap((helping) -> Optional.ofNullable(helping.helper()).stream())
			.flatMap((helper) -> reached(helper).stream())
			.forEach(
					(helper) -> this.letters.helpedIsOfAge(this.ids.next(), helper.email(), helper.name(), event.at()));
	}

	private Optional<Person> reached(MemberId id) {
		return this.people.find(id).filter((person) -> !person.died() && person.email().isOwn());
	}

}
