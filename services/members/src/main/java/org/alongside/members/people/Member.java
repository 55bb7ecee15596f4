package org.alongside.members.people;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person the charity knows.
 * <p>
 * Someone gives a name and an address, and waits. Once the address is confirmed they have
 * joined, and answer what they like about themselves, when they like.
 */
@Entity
@Table(name = "member")
@SuppressWarnings("NullAway.Init")
class Member extends AbstractAggregateRoot<Member> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private MemberId id;

	@Embedded
	@AttributeOverride(name = "address", column = @Column(name = "email"))
	@AttributeOverride(name = "key", column = @Column(name = "email_key"))
	private EmailAddress email;

	private String name;

	@Enumerated(EnumType.STRING)
	private MemberStatus status = MemberStatus.PENDING;

	@Enumerated(EnumType.STRING)
	private @Nullable Relationship relationship;

	@Enumerated(EnumType.STRING)
	@Column(name = "health_condition")
	private @Nullable Condition condition;

	@Enumerated(EnumType.STRING)
	private @Nullable Nation nation;

	private Instant askedAt;

	private @Nullable Instant joinedAt;

	@Version
	private @Nullable Long version;

	protected Member() {
	}

	/** Someone gives a name and an address. */
	Member(MemberId id, EmailAddress email, String name, Instant now) {
		this.id = id;
		this.email = email;
		this.name = name;
		this.askedAt = now;
	}

	/** Asking again before the address is confirmed corrects the name. */
	void askAgain(String name, Instant now) {
		if (isPending()) {
			this.name = name;
			this.askedAt = now;
		}
	}

	/** A mail is on its way again: what was asked counts from now. */
	void remind(Instant now) {
		if (isPending()) {
			this.askedAt = now;
		}
	}

	void join(Instant now) {
		become(MemberStatus.JOINED);
		this.joinedAt = now;
		registerEvent(new MemberEvent.Joined(this.id, now, this.email.address(), this.name));
	}

	/** The same answer again is no news. */
	void answer(Profile answers, Instant now) {
		if (isPending()) {
			throw new IllegalTransition(this.id, this.status, MemberStatus.JOINED);
		}
		if (answers.equals(profile())) {
			return;
		}
		this.relationship = answers.relationship();
		this.condition = answers.condition();
		this.nation = answers.nation();
		registerEvent(new MemberEvent.ProfileChanged(this.id, now, answers));
	}

	/** The same name again is no news. */
	void rename(String name, Instant now) {
		if (!name.equals(this.name)) {
			this.name = name;
			tellContact(now);
		}
	}

	/**
	 * Mail goes elsewhere from now on; that the new address is theirs was shown before.
	 */
	void moveTo(EmailAddress email, Instant now) {
		if (!email.equals(this.email)) {
			this.email = email;
			tellContact(now);
		}
	}

	/** From now on nobody comes in as them, and nothing is sent to them. */
	void die(Instant now) {
		become(MemberStatus.DIED);
		registerEvent(new MemberEvent.Died(this.id, now));
	}

	/** It was a mistake. */
	void live(Instant now) {
		become(MemberStatus.JOINED);
		registerEvent(new MemberEvent.Lives(this.id, now));
	}

	boolean isPending() {
		return this.status == MemberStatus.PENDING;
	}

	Profile profile() {
		return new Profile(this.relationship, this.condition, this.nation);
	}

	Person person() {
		return new Person(this.id, this.email, this.name, this.status == MemberStatus.JOINED,
				this.status == MemberStatus.DIED, profile());
	}

	// before they have joined nobody was told of them
	private void tellContact(Instant now) {
		if (!isPending()) {
			registerEvent(new MemberEvent.ContactChanged(this.id, now, this.email.address(), this.name));
		}
	}

	private void become(MemberStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
