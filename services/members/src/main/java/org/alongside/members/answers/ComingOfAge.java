package org.alongside.members.answers;

import java.time.Clock;
import java.util.List;

import org.alongside.members.people.MemberEvent;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks who has come of age, and tells it once, on the day: to matching what may be known
 * of them from now on, and to the rest of members that they are of age. Whoever gives
 * another date of birth does not come of age by that.
 */
@Service
@Transactional
class ComingOfAge {

	private final AnswerBook book;

	private final Answers answers;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ComingOfAge(AnswerBook book, Answers answers, People people, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.answers = answers;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	/** Some of those to look at, and after whom to read on. */
	@Transactional(readOnly = true)
	List<MemberId> some(@Nullable MemberId after) {
		return this.book.perhapsYoung(after);
	}

	/** Looking twice, also at the same moment, is telling once. */
	void look(MemberId member) {
		this.people.hold(member);
		boolean was = this.book.wasYoung(member);
		boolean is = this.answers.isYoung(member);
		this.book.noteYoung(member, is);
		if (was && !is) {
			this.answers.tell(member);
			this.events.publishEvent(new MemberEvent.CameOfAge(member, this.clock.instant()));
		}
	}

}
