package org.alongside.notifications.contacts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The local copy of how to reach a member. Of two facts the one that happened later
 * stands, whichever arrives first. Of a member who has left, only that they have left is
 * kept, so that an older fact cannot bring them back.
 */
@Entity
class Contact extends AbstractAggregateRoot<Contact> {

	@Id
	private UUID memberId;

	private @Nullable String email;

	private @Nullable String name;

	private @Nullable String locale;

	@Enumerated(EnumType.STRING)
	private @Nullable Silence silence;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Contact() {
	}

	Contact(UUID memberId) {
		this.memberId = memberId;
		this.changedAt = Instant.EPOCH;
	}

	void change(String email, String name, String locale, Instant at) {
		boolean late = at.isBefore(this.changedAt) || isGone() && !milliseconds(at).isAfter(this.changedAt);
		if (late || this.silence == Silence.LEFT) {
			return;
		}
		this.email = email;
		this.name = name;
		this.locale = locale;
		this.changedAt = at;
		registerEvent(new ContactEvent.Known(this.memberId));
	}

	/**
	 * The member has left.
	 * @param at when, in whole milliseconds as Kafka counts them: of what happened within
	 * the same one, this is what stands
	 */
	void leave(Instant at) {
		if (at.isBefore(milliseconds(this.changedAt))) {
			return;
		}
		this.email = null;
		this.name = null;
		this.locale = null;
		this.changedAt = at;
		registerEvent(new ContactEvent.Gone(this.memberId));
	}

	/** The member has died: whatever waits for them is held back. */
	void die() {
		if (this.silence == null) {
			this.silence = Silence.DIED;
			registerEvent(new ContactEvent.Silenced(this.memberId));
		}
	}

	/** That the member had died was a mistake. */
	void live() {
		if (this.silence == Silence.DIED) {
			this.silence = null;
			registerEvent(new ContactEvent.Restored(this.memberId));
		}
	}

	/** The member is erased: nothing but that stays, for good. */
	void erase(Instant now) {
		this.email = null;
		this.name = null;
		this.locale = null;
		this.silence = Silence.LEFT;
		this.changedAt = now;
		registerEvent(new ContactEvent.Gone(this.memberId));
	}

	@Nullable Silence silence() {
		return this.silence;
	}

	Optional<Addressee> addressee() {
		return (this.email == null || this.name == null || this.silence != null) ? Optional.empty()
				: Optional.of(new Addressee(this.memberId, this.email, this.name, language()));
	}

	private boolean isGone() {
		return this.email == null && this.changedAt.isAfter(Instant.EPOCH);
	}

	private static Instant milliseconds(Instant time) {
		return time.truncatedTo(ChronoUnit.MILLIS);
	}

	private Locale language() {
		return (this.locale != null) ? Locale.forLanguageTag(this.locale) : Locale.UK;
	}

}
