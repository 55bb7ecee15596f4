package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One letter to one person because of one fact.
 * <p>
 * It is written when the fact is heard, and waits for its time. Someone takes it, with a
 * {@link Hold} that is good for one attempt, writes it out to the relay, marks it as
 * handed over, and only then sends the final dot. The relay's answer settles it. Where no
 * answer came, or the one who held it was never heard of again, a mail that was not
 * marked goes back to wait, for the relay cannot have it; a mail that was marked may have
 * been sent, and a person decides.
 * <p>
 * Neither body nor address is kept. What opens a door stays sealed, and is wiped as soon
 * as the relay has it or it has expired.
 */
@Entity
class Mail extends AbstractAggregateRoot<Mail> {

	static final String TIME_RAN_OUT = "4.4.7";

	@EmbeddedId
	private MailId id;

	private UUID eventId;

	private UUID recipientId;

	@Enumerated(EnumType.STRING)
	private LetterKind kind;

	private boolean urgent;

	private @Nullable UUID subjectId;

	private @Nullable String reference;

	/** How many of each thing the letter counts, with a space between. */
	private @Nullable String figures;

	private @Nullable String sealed;

	private @Nullable Instant sealedUntil;

	private @Nullable Instant expiresAt;

	@Embedded
	private @Nullable Appointment appointment;

	@Enumerated(EnumType.STRING)
	private MailStatus status = MailStatus.CREATED;

	private @Nullable String reason;

	private int attempts;

	private @Nullable Instant nextAttemptAt;

	private @Nullable UUID holder;

	private @Nullable Instant heldUntil;

	private Instant occurredAt;

	private Instant createdAt;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Mail() {
	}

	private Mail(MailId id, Cause cause, LetterKind kind, Instant now) {
		this.id = id;
		this.eventId = cause.eventId();
		this.recipientId = cause.recipientId();
		this.occurredAt = cause.occurredAt();
		this.kind = kind;
		this.urgent = kind.opensADoor();
		this.createdAt = now;
		this.changedAt = now;
		this.nextAttemptAt = now;
	}

	static Mail about(UUID subjectId, String reference, MailId id, Cause cause, LetterKind kind, Instant now) {
		Mail mail = new Mail(id, cause, kind, now);
		mail.subjectId = subjectId;
		mail.reference = reference;
		mail.registerEvent(new MailEvent.Due(id));
		return mail;
	}

	/**
	 * A mail about a person's own place with us.
	 * @param expiresAt after when it is no use; its words may speak of that day
	 */
	static Mail toMember(@Nullable Instant expiresAt, MailId id, Cause cause, LetterKind kind, Instant now) {
		Mail mail = new Mail(id, cause, kind, now);
		mail.expiresAt = expiresAt;
		mail.registerEvent(new MailEvent.Due(id));
		return mail;
	}

	/** A mail about a meeting: of no use once that has begun. */
	static Mail meeting(UUID subjectId, String reference, Appointment appointment, MailId id, Cause cause,
			LetterKind kind, Instant now) {
		Mail mail = about(subjectId, reference, id, cause, kind, now);
		mail.appointment = appointment;
		mail.expiresAt = appointment.startsAt();
		return mail;
	}

	/** A mail that counts what waits for somebody. */
	static Mail counting(List<Integer> figures, Instant expiresAt, MailId id, Cause cause, LetterKind kind,
			Instant now) {
		Mail mail = toMember(expiresAt, id, cause, kind, now);
		mail.figures = figures.stream().map(String::valueOf).collect(Collectors.joining(" "));
		return mail;
	}

	/** A mail whose address and words are under seal. */
	static Mail sealed(String sealed, Instant expiresAt, MailId id, Cause cause, LetterKind kind, Instant now) {
		Mail mail = new Mail(id, cause, kind, now);
		mail.sealed = sealed;
		mail.expiresAt = expiresAt;
		mail.sealedUntil = expiresAt;
		mail.registerEvent(new MailEvent.Due(id));
		return mail;
	}

	OutgoingMail take(UUID holder, Duration hold, Instant now) {
		become(MailStatus.SENDING, now);
		this.attempts++;
		this.holder = holder;
		this.heldUntil = now.plus(hold);
		return new OutgoingMail(new Hold(this.id, holder, this.attempts), this.kind, this.eventId, this.recipientId,
				this.subjectId, this.reference, figures(), this.sealed, this.expiresAt, this.occurredAt,
				this.appointment);
	}

	void handOver(Hold hold, Duration forAnswer, Instant now) {
		requireHeldBy(hold, MailStatus.HANDED_OVER);
		become(MailStatus.HANDED_OVER, now);
		this.holder = hold.holder();
		this.heldUntil = now.plus(forAnswer);
	}

	void settle(Hold hold, Outcome outcome, RandomGenerator random, Instant now) {
		requireHeldBy(hold, MailStatus.ACCEPTED);
		switch (outcome) {
			case Outcome.Accepted _ -> accepted(now);
			case Outcome.Unanswered _ -> doubtful(now);
			case Outcome.Never never -> failed(never.reason(), now);
			case Outcome.NotNow notNow -> tryLater(MailStatus.TEMPORARY_FAILURE, notNow.reason(),
					Patience.WITH_THE_RELAY.next(this.createdAt, now, random), now);
			case Outcome.AddressUnknown _ ->
				tryLater(MailStatus.CREATED, "4.1.0", Patience.WITH_AN_ADDRESS.next(this.createdAt, now, random), now);
			case Outcome.NotTried notTried -> tryLater(MailStatus.CREATED, notTried.reason(), now, now);
		}
	}

	/** Whoever held it has not been heard of. */
	void recover(Instant now) {
		if (this.status == MailStatus.HANDED_OVER) {
			doubtful(now);
		}
		else {
			tryLater(MailStatus.CREATED, "4.3.0", now, now);
		}
	}

	void cancel(Instant now) {
		become(MailStatus.CANCELLED, now);
		wipe();
	}

	/** The person may have died. */
	void holdBack(Instant now) {
		become(MailStatus.HELD, now);
	}

	/** The person had not died: it goes, where it still makes sense. */
	void release(Instant now) {
		if (isExpired(now)) {
			cancel(now);
			return;
		}
		become(MailStatus.CREATED, now);
		this.createdAt = now;
		this.nextAttemptAt = now;
		registerEvent(new MailEvent.Due(this.id));
	}

	/** Whether it is about this part in a meeting. */
	boolean isAboutMeeting(UUID entry) {
		return this.appointment != null && entry.equals(this.appointment.calendarEntry());
	}

	boolean isOf(LetterKind kind) {
		return this.kind == kind;
	}

	UUID recipient() {
		return this.recipientId;
	}

	void giveUp(Instant now) {
		failed(TIME_RAN_OUT, now);
	}

	void sendAgain(Instant now) {
		if (this.status != MailStatus.POSSIBLY_SENT && this.status != MailStatus.PERMANENT_FAILURE) {
			throw new IllegalTransition(this.id, this.status, MailStatus.CREATED);
		}
		if (isExpired(now)) {
			throw new LetterHasExpired();
		}
		become(MailStatus.CREATED, now);
		this.createdAt = now;
		this.nextAttemptAt = now;
		registerEvent(new MailEvent.Due(this.id));
	}

	void arrived(Instant now) {
		if (this.status != MailStatus.POSSIBLY_SENT) {
			throw new IllegalTransition(this.id, this.status, MailStatus.ACCEPTED);
		}
		accepted(now);
	}

	void toldByPhone(Instant now) {
		become(MailStatus.TOLD_BY_PHONE, now);
		wipe();
	}

	boolean isExpired(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

	MailId id() {
		return this.id;
	}

	MailView view() {
		return new MailView(this.id, this.kind, this.status, this.eventId, this.recipientId, this.reference,
				this.reason, this.attempts, this.nextAttemptAt, this.expiresAt, this.createdAt, this.changedAt);
	}

	private List<Integer> figures() {
		return (this.figures != null) ? Arrays.stream(this.figures.split(" ")).map(Integer::valueOf).toList()
				: List.of();
	}

	private void accepted(Instant now) {
		become(MailStatus.ACCEPTED, now);
		wipe();
		registerEvent(new MailEvent.Accepted(this.id, this.eventId, this.occurredAt, now));
	}

	private void doubtful(Instant now) {
		become(MailStatus.POSSIBLY_SENT, now);
		registerEvent(new MailEvent.Doubtful(this.id, now));
	}

	private void failed(String reason, Instant now) {
		become(MailStatus.PERMANENT_FAILURE, now);
		this.reason = reason;
		registerEvent(new MailEvent.Failed(this.id, this.eventId, reason, now));
	}

	private void tryLater(MailStatus next, String reason, Instant at, Instant now) {
		if (Patience.isAtAnEnd(this.createdAt, now)) {
			failed(TIME_RAN_OUT, now);
			return;
		}
		become(next, now);
		this.reason = reason;
		this.nextAttemptAt = at;
	}

	private void wipe() {
		this.sealed = null;
		this.sealedUntil = null;
	}

	private void requireHeldBy(Hold hold, MailStatus next) {
		if (hold.attempt() != this.attempts) {
			throw new IllegalTransition(this.id, this.status, next);
		}
	}

	private void become(MailStatus next, Instant now) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
		this.changedAt = now;
		this.nextAttemptAt = null;
		this.holder = null;
		this.heldUntil = null;
	}

}
