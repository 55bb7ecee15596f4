package org.alongside.members.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.staff.Staff;
import org.alongside.platform.data.Ids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member leave, and stay after all. */
@Service
@Transactional
public class LeavingService {

	static final ZoneId OFFICE = ZoneId.of("Europe/London");

	private final Leavings leavings;

	private final People people;

	private final Staff staff;

	private final LeavingSettings settings;

	private final Ids ids;

	private final Clock clock;

	LeavingService(Leavings leavings, People people, Staff staff, LeavingSettings settings, Ids ids, Clock clock) {
		this.leavings = leavings;
		this.people = people;
		this.staff = staff;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * On which day a member is erased.
	 * @return nothing when they do not want to leave
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> dayOf(MemberId member) {
		return this.leavings.findById(member.value()).map(Leaving::erasureOn);
	}

	/** Asking twice is asking once: the first day stands. */
	void ask(MemberId member) {
		if (worksHere(member)) {
			throw new WorksHere();
		}
		this.people.hold(member);
		if (this.leavings.findById(member.value()).isEmpty()) {
			var now = this.clock.instant();
			this.leavings
				.saveAndFlush(new Leaving(member, LocalDate.ofInstant(now.plus(this.settings.grace()), OFFICE), now));
		}
	}

	/**
	 * It is a second record of somebody's, as two of us said: they are told, and may
	 * stay. Closing it twice is closing it once.
	 */
	public void closeSecondRecord(MemberId member) {
		if (worksHere(member)) {
			throw new WorksHere();
		}
		var person = this.people.hold(member);
		if (this.leavings.findById(member.value()).isEmpty()) {
			this.leavings.saveAndFlush(new Leaving(person, this.ids.next(), dayIfAskedNow(), this.clock.instant()));
		}
	}

	/**
	 * Whether a member leaves because it is a second record, and not because they asked.
	 */
	@Transactional(readOnly = true)
	public boolean isSecondRecord(MemberId member) {
		return this.leavings.findById(member.value()).filter(Leaving::isSecondRecord).isPresent();
	}

	/** Staying when nobody leaves is no news. */
	public void stay(MemberId member) {
		this.leavings.locked(member.value())
			.ifPresent((leaving) -> this.leavings.delete(leaving.stay(this.clock.instant())));
	}

	@Transactional(readOnly = true)
	boolean worksHere(MemberId member) {
		return !this.staff.rolesOf(member).isEmpty();
	}

	/** The first day on which they would be erased, were they to ask now. */
	LocalDate dayIfAskedNow() {
		return LocalDate.ofInstant(this.clock.instant().plus(this.settings.grace()), OFFICE);
	}

}
