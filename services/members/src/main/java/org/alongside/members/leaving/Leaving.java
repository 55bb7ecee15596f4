package org.alongside.members.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * That a member wants to leave. It stands until its day; whoever changes their mind takes
 * it away, and nothing is left of it.
 */
@Entity
@Table(name = "leaving")
@SuppressWarnings("NullAway.Init")
class Leaving extends AbstractAggregateRoot<Leaving> {

	@Id
	private UUID memberId;

	private Instant askedAt;

	private LocalDate erasureOn;

	private boolean secondRecord;

	@Version
	private @Nullable Long version;

	protected Leaving() {
	}

	Leaving(MemberId member, LocalDate erasureOn, Instant now) {
		this.memberId = member.value();
		this.erasureOn = erasureOn;
		this.askedAt = now;
		registerEvent(new LeavingEvent.Asked(member, now, erasureOn));
	}

	/** It is a second record of somebody's, who is told. */
	Leaving(Person person, UUID letter, LocalDate erasureOn, Instant now) {
		this.memberId = person.id().value();
		this.erasureOn = erasureOn;
		this.askedAt = now;
		this.secondRecord = true;
		registerEvent(
				new LeavingEvent.SecondRecordCloses(letter, now, erasureOn, person.email().address(), person.name()));
	}

	Leaving stay(Instant now) {
		registerEvent(new LeavingEvent.Stayed(member(), now));
		return this;
	}

	MemberId member() {
		return new MemberId(this.memberId);
	}

	/** Whether the person did not ask for it. */
	boolean isSecondRecord() {
		return this.secondRecord;
	}

	LocalDate erasureOn() {
		return this.erasureOn;
	}

}
