package org.alongside.members.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.alongside.members.consent.ConsentEvent;
import org.alongside.members.consent.Consents;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.MemberEvent;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what members answer. Each subject is kept by itself, so no page overwrites what
 * another saved; a page that is older than what is saved on its own subject, and says
 * otherwise, is refused. Whatever matching may know of it is told in the same
 * transaction.
 */
@Service
@Transactional
public class Answers {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private final AnswerBook book;

	private final People people;

	private final Telling telling;

	private final Homes homes;

	private final Consents consents;

	private final ProfileSettings settings;

	private final Clock clock;

	Answers(AnswerBook book, People people, Telling telling, Homes homes, Consents consents, ProfileSettings settings,
			Clock clock) {
		this.book = book;
		this.people = people;
		this.telling = telling;
		this.homes = homes;
		this.consents = consents;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Saved read(MemberId member, Subject subject) {
		return this.book.read(member, subject);
	}

	/** Which subjects they answered. */
	@Transactional(readOnly = true)
	public Set<Subject> answered(MemberId member) {
		return this.book.answered(member);
	}

	/** Whether the subject may be asked of them today. */
	@Transactional(readOnly = true)
	public Door door(MemberId member, Subject subject) {
		if (!subject.isAboutHealth() && subject != Subject.GUARDIAN) {
			return Door.OPEN;
		}
		if (isYoung(member)) {
			return Door.TOO_YOUNG;
		}
		return (!subject.isAboutHealth() || agrees(member)) ? Door.OPEN : Door.AGREE_FIRST;
	}

	/**
	 * Keeps an answer; the same again is no news.
	 * @param seen which version the page was made from
	 * @throws AnsweredMeanwhile when another page was quicker, and says otherwise
	 */
	public void answer(MemberId member, Subject subject, Answer answer, long seen) {
		this.people.hold(member);
		refuseUnlessOpen(member, subject);
		var saved = this.book.read(member, subject);
		if (answer.equals(saved.answer())) {
			return;
		}
		if (saved.version() != seen) {
			throw new AnsweredMeanwhile();
		}
		this.book.write(member, subject, answer);
		if (subject == Subject.BORN) {
			this.book.noteYoung(member, isYoung(member));
		}
		tell(member);
	}

	/**
	 * Changes the history of diagnoses; what it ends with is the condition they have.
	 */
	public void retell(MemberId member, UnaryOperator<Answer.History> change) {
		this.people.hold(member);
		refuseUnlessOpen(member, Subject.HISTORY);
		var before = history(member);
		var after = change.apply(before);
		if (after.equals(before)) {
			return;
		}
		this.book.write(member, Subject.HISTORY, after.diagnoses().isEmpty() ? null : after);
		var current = after.current();
		if (current != null) {
			this.people.answer(member, (profile) -> profile.with(current.condition()));
		}
		tell(member);
	}

	@Transactional(readOnly = true)
	public Answer.History history(MemberId member) {
		var history = this.book.read(member, Subject.HISTORY).as(Answer.History.class);
		return (history != null) ? history : Answer.History.EMPTY;
	}

	/** Takes an answer back; none again is none. */
	public void takeBack(MemberId member, Subject subject) {
		this.people.hold(member);
		if (this.book.read(member, subject).answer() != null) {
			this.book.write(member, subject, null);
			tell(member);
		}
	}

	/**
	 * Whoever agrees that we hold health data is told of from now on; of whoever no
	 * longer does, what they told of their health is gone.
	 */
	@EventListener
	void on(ConsentEvent event) {
		if (event.purpose() == Purpose.HOLD_HEALTH_DATA) {
			switch (event) {
				case ConsentEvent.Given given -> {
					this.people.hold(given.member());
					tell(given.member());
				}
				case ConsentEvent.Withdrawn withdrawn -> forgetHealthAnswers(withdrawn.member());
			}
		}
	}

	// the condition goes too, and matching is told once that nothing is known; twice is
	// once
	private void forgetHealthAnswers(MemberId member) {
		this.people.hold(member);
		this.book.forgetHealth(member);
		this.people.answer(member, (profile) -> profile.withoutCondition());
		this.telling.tell(member, SupportProfile.EMPTY);
	}

	/** Who answers one of the three questions tells matching too. */
	@EventListener
	void on(MemberEvent event) {
		if (event instanceof MemberEvent.ProfileChanged changed) {
			tell(changed.id());
		}
	}

	/** Tells matching what is true today. The caller holds the member's record. */
	void tell(MemberId member) {
		this.telling.tell(member, agrees(member) ? drawing(member).draw() : SupportProfile.EMPTY);
	}

	private SupportProfileDrawing drawing(MemberId member) {
		return new SupportProfileDrawing(this.settings, this.people.get(member).profile(), this.book.all(member),
				today(), this.homes::mark);
	}

	/** Whether they are not of age today. */
	boolean isYoung(MemberId member) {
		var born = this.book.read(member, Subject.BORN).as(Answer.Born.class);
		return born != null && born.age(today()) < this.settings.adultFrom();
	}

	private void refuseUnlessOpen(MemberId member, Subject subject) {
		if (door(member, subject) != Door.OPEN) {
			throw new HealthNotAsked();
		}
	}

	private boolean agrees(MemberId member) {
		return this.consents.isGiven(member, Purpose.HOLD_HEALTH_DATA);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HERE);
	}

}
