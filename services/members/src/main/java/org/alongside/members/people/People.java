package org.alongside.members.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds people, takes them in, and keeps what they answer. */
@Service
@Transactional
public class People {

	private static final Duration UNCONFIRMED_IS_KEPT = Duration.ofDays(30);

	private final Members members;

	private final Ids ids;

	private final Clock clock;

	People(Members members, Ids ids, Clock clock) {
		this.members = members;
		this.ids = ids;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Person get(MemberId id) {
		return member(id).person();
	}

	@Transactional(readOnly = true)
	public Optional<Person> find(MemberId id) {
		return this.members.findById(id).map(Member::person);
	}

	@Transactional(readOnly = true)
	public Optional<Person> find(EmailAddress email) {
		return this.members.byKey(email.key()).map(Member::person);
	}

	@Transactional(readOnly = true)
	public List<Person> all(Collection<MemberId> ids) {
		return this.members.findByIdIn(ids).stream().map(Member::person).toList();
	}

	/**
	 * Someone gives a name and an address. Who has joined already stays as they are.
	 * @throws org.springframework.dao.DataIntegrityViolationException when the same
	 * address was given at the same moment; asking again finds that person
	 */
	public Person ask(EmailAddress email, String name) {
		return askAs(new MemberId(this.ids.next()), email, name);
	}

	/** The same, for someone whose id was given beforehand. */
	public Person askAs(MemberId id, EmailAddress email, String name) {
		var now = this.clock.instant();
		var member = this.members.byKey(email.key()).orElseGet(() -> new Member(id, email, name, now));
		member.askAgain(name, now);
		return this.members.saveAndFlush(member).person();
	}

	/**
	 * Takes in somebody for whom another types. They are a member at once, and known by
	 * no address until they take over.
	 * @param through whose address their mail goes to until then; nothing when nobody's
	 */
	public Person enter(String name, @Nullable EmailAddress through) {
		var id = new MemberId(this.ids.next());
		var member = new Member(id, EmailAddress.lent(through, id), name, this.clock.instant());
		member.join(this.clock.instant());
		return this.members.saveAndFlush(member).person();
	}

	/** A few who are called exactly so, whatever the capitals and accents. */
	@Transactional(readOnly = true)
	public List<Person> called(String name) {
		return this.members.called(name).stream().map(Member::person).toList();
	}

	/**
	 * Who has not confirmed their address is mailed again, and has as long as at first.
	 */
	public Person remind(MemberId id) {
		var member = member(id);
		member.remind(this.clock.instant());
		return this.members.saveAndFlush(member).person();
	}

	/** The address is theirs: they join, if they have not. */
	public Person confirm(MemberId id) {
		var member = member(id);
		if (member.isPending()) {
			member.join(this.clock.instant());
		}
		return this.members.saveAndFlush(member).person();
	}

	public void answer(MemberId id, UnaryOperator<Profile> answer) {
		var member = held(id);
		member.answer(answer.apply(member.profile()), this.clock.instant());
		this.members.saveAndFlush(member);
	}

	/** They want to be called otherwise. */
	public void rename(MemberId id, String name) {
		var member = held(id);
		member.rename(name, this.clock.instant());
		this.members.saveAndFlush(member);
	}

	/**
	 * Mail goes to this address from now on, which was shown to be theirs.
	 * @throws org.springframework.dao.DataIntegrityViolationException when somebody else
	 * is known by the address
	 */
	public void moveTo(MemberId id, EmailAddress email) {
		var member = held(id);
		member.moveTo(email, this.clock.instant());
		this.members.saveAndFlush(member);
	}

	/**
	 * Holds a member's record until the caller's transaction ends: two who change the
	 * same person go one after the other.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Person hold(MemberId id) {
		return held(id).person();
	}

	/** Staff were told that a member has died. */
	public void die(MemberId id) {
		var member = member(id);
		member.die(this.clock.instant());
		this.members.saveAndFlush(member);
	}

	/** It was a mistake. */
	public void live(MemberId id) {
		var member = member(id);
		member.live(this.clock.instant());
		this.members.saveAndFlush(member);
	}

	/** Nothing of a member stays here. */
	void erase(MemberId id) {
		this.members.findById(id).ifPresent(this.members::delete);
		this.members.flush();
	}

	/** An address that nobody confirmed is not ours to keep. */
	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
	void forgetWhoNeverConfirmed() {
		this.members.forgetWhoNeverConfirmedSince(this.clock.instant().minus(UNCONFIRMED_IS_KEPT));
	}

	private Member held(MemberId id) {
		return this.members.toChange(id).orElseThrow(() -> new RecordNotFound("member", id));
	}

	private Member member(MemberId id) {
		return this.members.findById(id).orElseThrow(() -> new RecordNotFound("member", id));
	}

}
