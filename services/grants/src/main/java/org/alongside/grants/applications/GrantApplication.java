package org.alongside.grants.applications;

import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import static org.alongside.grants.applications.GrantApplicationStatus.APPEALED;
import static org.alongside.grants.applications.GrantApplicationStatus.APPROVED;
import static org.alongside.grants.applications.GrantApplicationStatus.CHANGES_REQUESTED;
import static org.alongside.grants.applications.GrantApplicationStatus.DECLINED;
import static org.alongside.grants.applications.GrantApplicationStatus.DRAFT;
import static org.alongside.grants.applications.GrantApplicationStatus.IN_REVIEW;
import static org.alongside.grants.applications.GrantApplicationStatus.RECOMMENDED;
import static org.alongside.grants.applications.GrantApplicationStatus.SUBMITTED;
import static org.alongside.grants.applications.GrantApplicationStatus.WITHDRAWN;

/**
 * One family's request for one grant.
 * <p>
 * It is drafted a page at a time and redrafted freely. Once sent, its answers stand. An
 * officer takes it on, may ask some questions again, and recommends an amount; another
 * person approves it, gives it back or declines it. What was declined the family may have
 * looked at by other people, once. Until it is decided the family may withdraw it.
 */
@Entity
class GrantApplication extends AbstractAggregateRoot<GrantApplication> {

	/** What its reference begins with. */
	static final String PREFIX = "PG";

	/** Where what the hospital said lies. */
	static final String WORD = "grant_application.sealed_word";

	@Id
	private UUID id;

	private String reference;

	private UUID memberId;

	private String applicantName;

	@Enumerated(EnumType.STRING)
	private GrantApplicationStatus status = DRAFT;

	@Embedded
	private SealedAnswers answers = new SealedAnswers();

	private @Nullable Long requestedMinor;

	private @Nullable String currency;

	private Instant startedAt;

	private @Nullable Instant submittedAt;

	private @Nullable UUID officerId;

	private @Nullable String officerName;

	private @Nullable Instant decidedAt;

	private @Nullable Instant appealedAt;

	private @Nullable Instant oursSince;

	private @Nullable Integer visits;

	private byte @Nullable [] sealedWord;

	@Embedded
	private Asking asking = new Asking();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected GrantApplication() {
	}

	private GrantApplication(UUID id, String reference, UUID memberId, String applicantName, Instant startedAt) {
		this.id = id;
		this.reference = reference;
		this.memberId = memberId;
		this.applicantName = applicantName;
		this.startedAt = startedAt;
	}

	static GrantApplication start(UUID id, String reference, UUID memberId, String name, Instant now) {
		return new GrantApplication(id, reference, memberId, name, now);
	}

	/** Its answers, to be changed: only while it is a draft. */
	SealedAnswers redraft() {
		if (this.status != DRAFT) {
			throw new AlreadySent();
		}
		return this.answers;
	}

	/** The same for one question, which may have been asked again. */
	SealedAnswers redraft(Subject subject) {
		if (this.status == CHANGES_REQUESTED && this.asking.opens(subject)) {
			this.asking.note(subject);
			return this.answers;
		}
		return redraft();
	}

	/** Notes the account that a family gave because the bank sent their money back. */
	void renewAccount(String ending) {
		this.answers.noteBankDetails(ending);
	}

	/**
	 * Notes that fewer papers count. A draft whose last one went asks for one again.
	 */
	void recountEvidence(int files) {
		if (wasSent()) {
			this.answers.recountEvidence(files);
		}
		else {
			this.answers.noteEvidence(files, false);
		}
	}

	void submit(Money requested, Instant now) {
		if (!progress().isComplete()) {
			throw new NotYetComplete();
		}
		become(SUBMITTED);
		this.requestedMinor = requested.minor();
		this.currency = requested.currency().getCurrencyCode();
		this.submittedAt = now;
		this.oursSince = now;
		registerEvent(new GrantApplicationEvent.Submitted(id(), this.memberId, this.reference, now));
	}

	/** Notes how many visits they ask to be paid for, as a bare number. */
	void countVisits(int visits) {
		this.visits = visits;
	}

	/** Notes what the hospital said of the stay: only while it can make a difference. */
	void hear(byte[] sealedWord) {
		requireOpen();
		this.sealedWord = sealedWord;
	}

	/**
	 * It is another patient or another hospital: what was said of the first is not of
	 * this.
	 */
	void forgetWord() {
		this.sealedWord = null;
	}

	void takeOn(UUID officer, String name, Instant now) {
		become(IN_REVIEW);
		this.officerId = officer;
		this.officerName = name;
		registerEvent(new GrantApplicationEvent.TakenOn(id(), this.memberId, this.reference, now, name));
	}

	/** From now on somebody has it, whoever had it before; the family is not told. */
	void assign(UUID officer, String name) {
		requireOpen();
		this.officerId = officer;
		this.officerName = name;
	}

	/** Nobody has it any more, so that anybody may take it on. */
	void unassign() {
		requireOpen();
		this.officerId = null;
		this.officerName = null;
	}

	/** Opens some questions again; the family is told. */
	void ask(Set<Subject> subjects, boolean intensiveCare, Instant now) {
		become(CHANGES_REQUESTED);
		this.asking.ask(subjects, intensiveCare, now);
		registerEvent(new GrantApplicationEvent.AskedAgain(id(), this.memberId, this.reference, now));
	}

	/** Reminds the family or parks it for a person, if it is time. */
	void lookAfter(AskingSettings settings, Instant now) {
		int reminder = this.asking.lookAfter(settings, now);
		if (reminder > 0) {
			registerEvent(new GrantApplicationEvent.Reminded(id(), this.memberId, this.reference, now, reminder));
		}
	}

	/**
	 * Sends what was asked again; whoever sends it promises once more that it is true.
	 */
	void sendAnswers(Money requested, Instant now) {
		if (!isAnsweredAgain()) {
			throw new NotYetComplete();
		}
		become(IN_REVIEW);
		this.oursSince = now;
		this.asking.close();
		this.answers.declare();
		this.requestedMinor = requested.minor();
		this.currency = requested.currency().getCurrencyCode();
		registerEvent(new GrantApplicationEvent.Answered(id(), this.memberId, this.reference, now));
	}

	void takeQuestionsBack(Instant now) {
		become(IN_REVIEW);
		this.oursSince = now;
		this.asking.close();
		registerEvent(new GrantApplicationEvent.QuestionsTakenBack(id(), this.memberId, this.reference, now));
	}

	void recommend(Money amount, Instant now) {
		become(RECOMMENDED);
		registerEvent(new GrantApplicationEvent.Recommended(id(), this.memberId, this.reference, now, amount));
	}

	void giveBack(Instant now) {
		become(IN_REVIEW);
		registerEvent(new GrantApplicationEvent.GivenBack(id(), this.memberId, this.reference, now));
	}

	void approve(Agreement agreement, Instant now) {
		agreement.requireNot(this.memberId);
		become(APPROVED);
		this.decidedAt = now;
		registerEvent(new GrantApplicationEvent.Approved(id(), this.memberId, this.reference, now, agreement.amount(),
				agreement.award()));
	}

	void decline(Instant now) {
		become(DECLINED);
		this.decidedAt = now;
		registerEvent(new GrantApplicationEvent.Declined(id(), this.memberId, this.reference, now));
	}

	/** Asks for another look, by somebody else; once. */
	void appeal(Instant now) {
		if (this.appealedAt != null) {
			throw new AppealedAlready();
		}
		become(APPEALED);
		this.appealedAt = now;
		this.oursSince = now;
		this.officerId = null;
		this.officerName = null;
		registerEvent(new GrantApplicationEvent.Appealed(id(), this.memberId, this.reference, now));
	}

	void withdraw(Instant now) {
		become(WITHDRAWN);
		this.asking.close();
		this.decidedAt = now;
		registerEvent(new GrantApplicationEvent.Withdrawn(id(), this.memberId, this.reference, now, wasSent()));
	}

	GrantApplicationId id() {
		return new GrantApplicationId(this.id);
	}

	GrantApplicationStatus status() {
		return this.status;
	}

	UUID memberId() {
		return this.memberId;
	}

	boolean wasSent() {
		return this.submittedAt != null;
	}

	@Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	/** Since when it waits for us; null while it does not. */
	@Nullable Instant oursSince() {
		return this.oursSince;
	}

	/** Who has it; null while nobody does. */
	@Nullable UUID officerId() {
		return this.officerId;
	}

	String officerName() {
		return Objects.requireNonNullElse(this.officerName, "");
	}

	@Nullable Instant decidedAt() {
		return this.decidedAt;
	}

	Asking asking() {
		return this.asking;
	}

	/** Whether all that was asked again is answered, and nothing else is missing. */
	boolean isAnsweredAgain() {
		return this.asking.isAnswered() && progress().isAnswered();
	}

	byte @Nullable [] sealedWord() {
		return this.sealedWord;
	}

	SealedAnswers answers() {
		return this.answers;
	}

	Progress progress() {
		return this.answers.progress();
	}

	ApplicationView view(Answers opened) {
		Money requested = (this.requestedMinor != null && this.currency != null)
				? new Money(this.requestedMinor, Currency.getInstance(this.currency)) : null;
		return new ApplicationView(id(), this.reference, this.memberId, this.applicantName, this.status,
				opened.patient(), opened.hospital(), opened.travel(), this.answers.correctedMiles(), progress(),
				requested, this.asking.view(), this.startedAt, this.submittedAt, this.decidedAt, this.appealedAt,
				this.officerName, Objects.requireNonNullElse(this.version, 0L));
	}

	private void become(GrantApplicationStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
		if (!next.waitsForUs()) {
			this.oursSince = null;
		}
	}

	private void requireOpen() {
		if (!this.status.isOpen()) {
			throw new IllegalTransition(this.id, this.status, this.status);
		}
	}

}
