package org.alongside.members.consent;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.alongside.members.people.People;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes consents and takes them back. To agree twice to the same words is to agree once;
 * to withdraw what does not stand changes nothing.
 */
@Service
@Transactional
public class Consents {

	private final ConsentFacts facts;

	private final Wordings wordings;

	private final People people;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	Consents(ConsentFacts facts, Wordings wordings, People people, Audit audit, ApplicationEventPublisher events,
			Ids ids, Clock clock) {
		this.facts = facts;
		this.wordings = wordings;
		this.people = people;
		this.audit = audit;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/** Whether they agreed, in whichever words, and have not changed their mind. */
	@Transactional(readOnly = true)
	public boolean isGiven(MemberId member, Purpose purpose) {
		return this.facts.stands(member, purpose);
	}

	/** What is read out on the phone before somebody agrees. */
	public String spoken(Purpose purpose) {
		return this.wordings.current(purpose).spoken();
	}

	/** Somebody said yes on the phone to what was read out to them. */
	public void giveOnThePhone(MemberId member, Purpose purpose, SignedIn staff) {
		give(member, this.wordings.current(purpose), GivenBy.STAFF_ON_THE_PHONE, staff);
	}

	/**
	 * They press the button under the words.
	 * @param seen the version of the words on their page
	 * @throws WordsHaveChanged when other words count by now
	 */
	void give(MemberId member, Purpose purpose, @Nullable String seen, GivenBy by, SignedIn who) {
		var words = this.wordings.current(purpose);
		if (!words.version().equals(seen)) {
			throw new WordsHaveChanged();
		}
		give(member, words, by, who);
	}

	void withdraw(MemberId member, Purpose purpose, SignedIn who) {
		var now = this.clock.instant();
		if (this.facts.withdraw(member, purpose, now)) {
			this.audit.record(who, "consent-withdrawn", "person", member.value(), Map.of("purpose", purpose.name()));
			this.events.publishEvent(new ConsentEvent.Withdrawn(member, purpose, now));
		}
	}

	@Transactional(readOnly = true)
	List<ConsentFact> of(MemberId member) {
		return this.facts.of(member);
	}

	private void give(MemberId member, Wording words, GivenBy by, SignedIn who) {
		var now = this.clock.instant();
		var purpose = words.purpose();
		var fact = new ConsentFact(this.ids.next(), purpose, words.version(), jurisdiction(member),
				purpose.basis().name(), now, by, who.doer().id(),
				(by == GivenBy.STAFF_ON_THE_PHONE) ? "READ_OUT_AND_AGREED" : "BUTTON_UNDER_THE_WORDS", null);
		if (this.facts.add(member, fact)) {
			this.audit.record(who, (by == GivenBy.STAFF_ON_THE_PHONE) ? member.value() : null, "consent-given",
					"person", member.value(), Map.of("purpose", purpose.name(), "wording", words.version()));
			this.events.publishEvent(new ConsentEvent.Given(member, purpose, now, words.version(), fact.jurisdiction(),
					fact.basis(), by));
		}
	}

	private String jurisdiction(MemberId member) {
		Nation nation = this.people.get(member).profile().nation();
		return (nation != null) ? nation.name() : "UNKNOWN";
	}

}
