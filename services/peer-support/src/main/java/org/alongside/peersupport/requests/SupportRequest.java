package org.alongside.peersupport.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One person who would like to talk to somebody who has been there.
 * <p>
 * It is drafted, sent, and waits. The matching proposes a volunteer; a coordinator lets
 * the volunteer be asked; if they would, the member is asked; if both said yes they are
 * introduced, and only then does either learn how to reach the other. Whatever comes to
 * nothing leads back to waiting, and the wait still counts from the first day.
 */
@Entity
class SupportRequest extends AbstractAggregateRoot<SupportRequest> {

	@Id
	private UUID id;

	private String reference;

	private UUID memberId;

	@Enumerated(EnumType.STRING)
	private RequestStatus status = RequestStatus.DRAFT;

	private byte @Nullable [] sealedWords;

	private @Nullable String consentWording;

	private @Nullable String consentBy;

	private @Nullable UUID typedBy;

	private @Nullable Instant waitingSince;

	private int failedOffers;

	private @Nullable String holdReason;

	private @Nullable LocalDate reviewOn;

	private @Nullable UUID volunteerId;

	private @Nullable UUID volunteerMemberId;

	private @Nullable Integer score;

	private byte @Nullable [] sealedExplanation;

	private @Nullable Instant answerBy;

	private boolean reminded;

	private byte @Nullable [] sealedVolunteerContact;

	private byte @Nullable [] sealedMemberContact;

	private @Nullable Instant introducedAt;

	private @Nullable LocalDate lastContactOn;

	private boolean needsPerson;

	@Enumerated(EnumType.STRING)
	private @Nullable EndReason endReason;

	private @Nullable Instant endedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable RequestStatus beforeDeath;

	private Instant startedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected SupportRequest() {
	}

	private SupportRequest(UUID id, String reference, UUID memberId, byte[] words, Instant startedAt) {
		this.id = id;
		this.reference = reference;
		this.memberId = memberId;
		this.sealedWords = words;
		this.startedAt = startedAt;
	}

	static SupportRequest start(UUID id, String reference, UUID memberId, byte[] words, Instant now) {
		return new SupportRequest(id, reference, memberId, words, now);
	}

	/** What they answer may change until somebody is planned for them. */
	void says(byte[] words) {
		if (this.status != RequestStatus.DRAFT && this.status != RequestStatus.WAITING
				&& this.status != RequestStatus.ON_HOLD) {
			throw new SomebodyIsPlanned();
		}
		this.sealedWords = words;
	}

	/** Somebody else typed for them, and decides nothing about it. */
	void typedBy(UUID doer) {
		if (!doer.equals(this.memberId)) {
			this.typedBy = doer;
		}
	}

	boolean isTypedBy(UUID person) {
		return person.equals(this.typedBy);
	}

	/**
	 * Sends it; it waits from now, or from when an earlier one that failed did.
	 * @param wording the version of the words they agreed to
	 * @param consentBy who said that they agree, as a code
	 */
	void send(String wording, String consentBy, Instant waitingSince, Instant now) {
		become(RequestStatus.REQUESTED);
		become(RequestStatus.WAITING);
		this.consentWording = wording;
		this.consentBy = consentBy;
		this.waitingSince = waitingSince;
		registerEvent(new RequestEvent.Made(id(), this.memberId, this.reference, now));
	}

	void hold(String reason, LocalDate reviewOn) {
		become(RequestStatus.ON_HOLD);
		this.holdReason = reason;
		this.reviewOn = reviewOn;
	}

	void goOn() {
		become(RequestStatus.WAITING);
		this.holdReason = null;
		this.reviewOn = null;
	}

	void propose(UUID volunteer, UUID volunteerMember, int score, byte[] explanation, Instant now) {
		become(RequestStatus.PROPOSED);
		this.volunteerId = volunteer;
		this.volunteerMemberId = volunteerMember;
		this.score = score;
		this.sealedExplanation = explanation;
		registerEvent(new RequestEvent.Proposed(id(), this.memberId, this.reference, now));
	}

	void askVolunteer(Instant answerBy, Instant now) {
		become(RequestStatus.OFFERED_TO_VOLUNTEER);
		this.answerBy = answerBy;
		this.reminded = false;
		registerEvent(new RequestEvent.VolunteerAsked(id(), volunteerMember(), this.reference, answerBy, now));
	}

	void volunteerWould(byte[] contact, Instant answerBy, Instant now) {
		become(RequestStatus.OFFERED_TO_MEMBER);
		this.sealedVolunteerContact = contact;
		this.answerBy = answerBy;
		this.reminded = false;
		registerEvent(new RequestEvent.MemberAsked(id(), this.memberId, this.reference, answerBy, now));
	}

	void introduce(byte[] contact, Instant now) {
		become(RequestStatus.INTRODUCED);
		this.sealedMemberContact = contact;
		this.answerBy = null;
		this.introducedAt = now;
		registerEvent(new RequestEvent.Introduced(id(), this.memberId, volunteerMember(), this.reference, now));
	}

	/** Whether it is time to remind whoever is asked, which happens once for each. */
	boolean isDueForReminder(Instant now, Duration ahead) {
		return this.answerBy != null && !this.reminded && now.isBefore(this.answerBy)
				&& !now.isBefore(this.answerBy.minus(ahead));
	}

	/** Whoever is asked is reminded. */
	void remind(Instant now) {
		boolean volunteer = this.status == RequestStatus.OFFERED_TO_VOLUNTEER;
		this.reminded = true;
		registerEvent(new RequestEvent.LapsesSoon(id(), volunteer ? volunteerMember() : this.memberId, this.reference,
				volunteer, Objects.requireNonNull(this.answerBy), now));
	}

	/** Somebody said no. */
	void declined(boolean byVolunteer, Instant now) {
		UUID whose = byVolunteer ? this.memberId : volunteerMember();
		backToWaiting(byVolunteer);
		registerEvent(new RequestEvent.Declined(id(), whose, this.reference, byVolunteer, now));
	}

	/** Somebody did not answer. */
	void expired(Instant now) {
		boolean byVolunteer = this.status == RequestStatus.OFFERED_TO_VOLUNTEER;
		UUID silent = byVolunteer ? volunteerMember() : this.memberId;
		backToWaiting(byVolunteer);
		registerEvent(new RequestEvent.Expired(id(), silent, this.reference, byVolunteer, now));
	}

	/**
	 * Nothing comes of this volunteer.
	 * @param noFaultOfTheirs whether the member should come sooner for it
	 */
	void backToWaiting(boolean noFaultOfTheirs) {
		become(RequestStatus.WAITING);
		this.failedOffers += noFaultOfTheirs ? 1 : 0;
		forgetVolunteer();
	}

	/** They talked, or tried to. */
	void inContact(LocalDate on) {
		if (this.status == RequestStatus.INTRODUCED || this.status == RequestStatus.PAUSED) {
			become(RequestStatus.ACTIVE);
		}
		if (this.lastContactOn == null || on.isAfter(this.lastContactOn)) {
			this.lastContactOn = on;
		}
	}

	void pause() {
		become(RequestStatus.PAUSED);
	}

	void resume() {
		become(RequestStatus.ACTIVE);
	}

	void needsPerson(boolean needed) {
		this.needsPerson = needed;
	}

	void checkIn(UUID whose, Instant now) {
		registerEvent(new RequestEvent.CheckInDue(id(), whose, this.reference, now));
	}

	void end(EndReason reason, Instant now) {
		become(RequestStatus.ENDING);
		become(RequestStatus.ENDED);
		this.endReason = reason;
		this.endedAt = now;
		this.needsPerson = false;
		this.sealedMemberContact = null;
		this.sealedVolunteerContact = null;
		registerEvent(new RequestEvent.Ended(id(), this.memberId, volunteerMember(), this.reference, now));
	}

	void followUp() {
		become(RequestStatus.FOLLOWED_UP);
	}

	void withdraw(Instant now) {
		boolean sent = wasSent();
		become(RequestStatus.WITHDRAWN);
		this.endedAt = now;
		forgetVolunteer();
		registerEvent(new RequestEvent.Withdrawn(id(), this.memberId, this.reference, sent, now));
	}

	void referOn(Instant now) {
		become(RequestStatus.REFERRED_ON);
		this.endedAt = now;
	}

	/**
	 * Whoever talks with them is looked after; an offer that was under way is dropped.
	 */
	void died(Instant now) {
		this.beforeDeath = this.status.isOffered() ? RequestStatus.WAITING : this.status;
		if (this.status.isOffered()) {
			backToWaiting(false);
		}
		become(RequestStatus.DIED);
		this.endedAt = now;
		this.needsPerson = this.volunteerId != null;
	}

	/** It was a mistake: all is as before. */
	void lives() {
		become((this.beforeDeath != null) ? this.beforeDeath : RequestStatus.WAITING);
		this.beforeDeath = null;
		this.endedAt = null;
		this.needsPerson = false;
	}

	/** The buddy of somebody who died has been looked after. */
	void closeWithCare() {
		if (this.status != RequestStatus.DIED) {
			throw new IllegalTransition(this.id, this.status, RequestStatus.DIED);
		}
		this.needsPerson = false;
		this.beforeDeath = RequestStatus.WAITING;
		forgetVolunteer();
	}

	/** What they told is let go. */
	void forget() {
		this.sealedWords = null;
		this.sealedExplanation = null;
		this.sealedMemberContact = null;
		this.sealedVolunteerContact = null;
	}

	RequestId id() {
		return new RequestId(this.id);
	}

	UUID memberId() {
		return this.memberId;
	}

	RequestStatus status() {
		return this.status;
	}

	boolean wasSent() {
		return this.waitingSince != null;
	}

	@Nullable Instant waitingSince() {
		return this.waitingSince;
	}

	@Nullable UUID volunteerId() {
		return this.volunteerId;
	}

	UUID volunteerMember() {
		return Objects.requireNonNull(this.volunteerMemberId);
	}

	boolean isOfferedTo(UUID member) {
		return member.equals(this.volunteerMemberId);
	}

	/** How it went with the two who were introduced. */
	String outcome() {
		if (this.endReason == null) {
			return "TALKING";
		}
		return switch (this.endReason) {
			case DONE -> "ENDED_WELL";
			case NOT_A_FIT, DRIFTED_APART, SAFEGUARDING -> "DID_NOT_FIT";
			case CARING_LOAD, RELAPSE, VOLUNTEER_LEFT, MEMBER_LEFT, DEATH -> "ENDED_BY_LIFE";
		};
	}

	byte @Nullable [] sealedWords() {
		return this.sealedWords;
	}

	byte @Nullable [] sealedExplanation() {
		return this.sealedExplanation;
	}

	byte @Nullable [] sealedVolunteerContact() {
		return this.sealedVolunteerContact;
	}

	byte @Nullable [] sealedMemberContact() {
		return this.sealedMemberContact;
	}

	RequestView view(RequestWords words) {
		return new RequestView(id(), this.reference, this.memberId, this.status, words, this.startedAt,
				this.waitingSince, this.failedOffers, this.holdReason, this.reviewOn, this.volunteerId,
				this.volunteerMemberId, Objects.requireNonNullElse(this.score, 0), this.answerBy, this.introducedAt,
				this.lastContactOn, this.needsPerson, this.endReason, this.endedAt, this.consentBy,
				Objects.requireNonNullElse(this.version, 0L));
	}

	private void forgetVolunteer() {
		this.volunteerId = null;
		this.volunteerMemberId = null;
		this.score = null;
		this.sealedExplanation = null;
		this.sealedVolunteerContact = null;
		this.sealedMemberContact = null;
		this.answerBy = null;
	}

	private void become(RequestStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
