package org.alongside.members.acting;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * That one person may act for another.
 * <p>
 * Either somebody enters a person who cannot do it, and helps them from then on; or a
 * person asks somebody by mail, who says yes or no. Either of the two ends it at any
 * time; then it never begins again, but another may.
 */
@Entity
@Table(name = "helping")
@SuppressWarnings("NullAway.Init")
class Helping extends AbstractAggregateRoot<Helping> {

	@Id
	private UUID id;

	private UUID personId;

	private @Nullable UUID helperId;

	@Enumerated(EnumType.STRING)
	private HelpingStatus status = HelpingStatus.INVITED;

	@Enumerated(EnumType.STRING)
	private Tie tie;

	@Enumerated(EnumType.STRING)
	private Knows knows;

	private byte @Nullable [] emailHash;

	private byte @Nullable [] called;

	private UUID formKey;

	private String shut = "";

	private Instant askedAt;

	private @Nullable Instant beganAt;

	private @Nullable Instant endedAt;

	@Version
	private @Nullable Long version;

	protected Helping() {
	}

	private Helping(UUID id, MemberId person, Tie tie, Knows knows, UUID formKey, Instant now) {
		this.id = id;
		this.personId = person.value();
		this.tie = tie;
		this.knows = knows;
		this.formKey = formKey;
		this.askedAt = now;
	}

	/** Somebody who typed a person in helps them from now on. */
	static Helping begun(UUID id, MemberId person, MemberId helper, Tie tie, Knows knows, UUID formKey, Instant now) {
		var helping = new Helping(id, person, tie, knows, formKey, now);
		helping.begin(helper, now);
		return helping;
	}

	/**
	 * A person asks somebody to help them.
	 * @param emailHash by which the address that was asked is known
	 * @param called what the person calls them, sealed
	 */
	static Helping asked(UUID id, MemberId person, Tie tie, byte[] emailHash, byte[] called, UUID formKey,
			Instant now) {
		var helping = new Helping(id, person, tie, Knows.AGREES, formKey, now);
		helping.emailHash = emailHash;
		helping.called = called;
		return helping;
	}

	/** Saying yes twice is saying it once. */
	void accept(MemberId helper, Instant now) {
		if (isActive() && helper.value().equals(this.helperId)) {
			return;
		}
		begin(helper, now);
	}

	void decline(Instant now) {
		if (this.status == HelpingStatus.DECLINED) {
			return;
		}
		become(HelpingStatus.DECLINED);
		forgetWhoWasAsked(now);
	}

	/** Ending twice is ending once. */
	void end(Instant now) {
		if (isOver()) {
			return;
		}
		boolean acted = isActive();
		become(HelpingStatus.ENDED);
		forgetWhoWasAsked(now);
		if (acted && this.helperId != null) {
			registerEvent(new ActingEvent.Ended(person(), new MemberId(this.helperId), now));
		}
	}

	/** The person keeps these from the helper, and nothing else. */
	void keep(Set<Area> areas) {
		this.shut = Area.written(areas);
	}

	boolean wasAskedAt(byte[] emailHash) {
		return this.emailHash != null && MessageDigest.isEqual(this.emailHash, emailHash);
	}

	boolean isActive() {
		return this.status == HelpingStatus.ACTIVE;
	}

	/** Whether nothing comes of it any more. */
	boolean isOver() {
		return this.status == HelpingStatus.ENDED || this.status == HelpingStatus.DECLINED;
	}

	/** What is kept from the helper. */
	Set<Area> shut() {
		return Area.read(this.shut);
	}

	UUID id() {
		return this.id;
	}

	MemberId person() {
		return new MemberId(this.personId);
	}

	@Nullable MemberId helper() {
		return (this.helperId != null) ? new MemberId(this.helperId) : null;
	}

	Tie tie() {
		return this.tie;
	}

	byte @Nullable [] called() {
		return this.called;
	}

	private void begin(MemberId helper, Instant now) {
		become(HelpingStatus.ACTIVE);
		this.helperId = helper.value();
		this.beganAt = now;
		this.emailHash = null;
		this.called = null;
		registerEvent(new ActingEvent.Appointed(person(), helper, now));
	}

	private void forgetWhoWasAsked(Instant now) {
		this.endedAt = now;
		this.emailHash = null;
		this.called = null;
	}

	private void become(HelpingStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
