package org.alongside.members.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.staff.Staff;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.Forgetting;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What it takes to let somebody go. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
class Departing {

	private static final Limit A_HANDFUL = Limit.of(100);

	private final Leavings leavings;

	private final People people;

	private final Staff staff;

	private final Forgetting forgetting;

	private final Ids ids;

	Departing(Leavings leavings, People people, Staff staff, Forgetting forgetting, Ids ids) {
		this.leavings = leavings;
		this.people = people;
		this.staff = staff;
		this.forgetting = forgetting;
		this.ids = ids;
	}

	List<MemberId> dueOn(LocalDate day) {
		return this.leavings.dueOn(day, A_HANDFUL)
			.stream()
			.map(MemberId::new)
			.filter((member) -> this.staff.rolesOf(member).isEmpty())
			.toList();
	}

	boolean isStillLeaving(MemberId member) {
		return this.leavings.locked(member.value()).isPresent() && this.staff.rolesOf(member).isEmpty();
	}

	/**
	 * Where the last mail goes: to nobody who has died, and to nobody who does not leave
	 * but had a second record.
	 */
	Optional<Contact> contactOf(MemberId member) {
		if (this.leavings.findById(member.value()).filter(Leaving::isSecondRecord).isPresent()) {
			return Optional.empty();
		}
		return this.people.find(member)
			.filter((person) -> !person.died() && person.email().isOwn())
			.map((person) -> new Contact(person.email().address(), person.name()));
	}

	void forget(MemberId member, UUID erasure) {
		this.leavings.deleteById(member.value());
		this.leavings.flush();
		this.forgetting.forget(member.value(), erasure);
	}

	UUID newId() {
		return this.ids.next();
	}

}
