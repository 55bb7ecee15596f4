package org.alongside.grants.applications;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import static org.alongside.grants.applications.GrantApplicationStatus.APPROVED;
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
 * officer takes it on and recommends an amount; another person approves it, gives it back
 * or declines it. Until it is decided the family may withdraw it.
 */
@Entity
class GrantApplication extends AbstractAggregateRoot<GrantApplication> {

	@Id
	private UUID id;

	private String reference;

	private UUID memberId;

	private String applicantName;

	@Enumerated(EnumType.STRING)
	private GrantApplicationStatus status = DRAFT;

	@Embedded
	private @Nullable PatientAnswers patient;

	@Embedded
	private @Nullable HospitalAnswers hospital;

	@Embedded
	private @Nullable TravelPlan travel;

	private @Nullable Integer correctedMiles;

	private boolean estimateAgreed;

	private @Nullable String evidenceChoice;

	private int evidenceFiles;

	private @Nullable String bankEnding;

	private boolean declared;

	private @Nullable Long requestedMinor;

	private @Nullable String currency;

	private Instant startedAt;

	private @Nullable Instant submittedAt;

	private @Nullable UUID officerId;

	private @Nullable String officerName;

	private @Nullable Instant decidedAt;

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

	void describePatient(PatientAnswers answers) {
		requireDraft();
		this.patient = answers;
		this.declared = false;
	}

	void chooseHospital(HospitalAnswers answers) {
		requireDraft();
		if (!answers.equals(this.hospital)) {
			this.hospital = answers;
			distanceChanged();
		}
	}

	void planTravel(TravelPlan plan) {
		requireDraft();
		if (!plan.equals(this.travel)) {
			this.travel = plan;
			distanceChanged();
		}
	}

	void agreeEstimate(@Nullable Integer correctedMiles) {
		requireDraft();
		this.correctedMiles = correctedMiles;
		this.estimateAgreed = true;
		this.declared = false;
	}

	void noteEvidence(int files, boolean later) {
		requireDraft();
		this.evidenceFiles = files;
		this.evidenceChoice = (files > 0) ? "NOW" : later ? "LATER" : null;
	}

	void noteBankDetails(String ending) {
		requireDraft();
		this.bankEnding = ending;
	}

	void declare() {
		requireDraft();
		this.declared = true;
	}

	void submit(Money requested, Instant now) {
		if (!progress().isComplete()) {
			throw new NotYetComplete();
		}
		become(SUBMITTED);
		this.requestedMinor = requested.minor();
		this.currency = requested.currency().getCurrencyCode();
		this.submittedAt = now;
		registerEvent(new GrantApplicationEvent.Submitted(id(), this.memberId, this.reference, now));
	}

	void takeOn(UUID officer, String name, Instant now) {
		become(IN_REVIEW);
		this.officerId = officer;
		this.officerName = name;
		registerEvent(new GrantApplicationEvent.TakenOn(id(), this.memberId, this.reference, now, name));
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
		registerEvent(new GrantApplicationEvent.Approved(id(), this.memberId, this.reference, now, agreement.amount()));
	}

	void decline(Instant now) {
		become(DECLINED);
		this.decidedAt = now;
		registerEvent(new GrantApplicationEvent.Declined(id(), this.memberId, this.reference, now));
	}

	void withdraw(Instant now) {
		become(WITHDRAWN);
		this.decidedAt = now;
		if (this.submittedAt != null) {
			registerEvent(new GrantApplicationEvent.Withdrawn(id(), this.memberId, this.reference, now));
		}
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

	@Nullable PatientAnswers patient() {
		return this.patient;
	}

	@Nullable HospitalAnswers hospital() {
		return this.hospital;
	}

	@Nullable TravelPlan travel() {
		return this.travel;
	}

	@Nullable Integer correctedMiles() {
		return this.correctedMiles;
	}

	int evidenceFiles() {
		return this.evidenceFiles;
	}

	Progress progress() {
		return new Progress(this.patient != null, this.hospital != null, this.travel != null, this.estimateAgreed,
				this.evidenceChoice, this.evidenceFiles, this.bankEnding, this.declared);
	}

	ApplicationView view() {
		Money requested = (this.requestedMinor != null && this.currency != null)
				? new Money(this.requestedMinor, java.util.Currency.getInstance(this.currency)) : null;
		return new ApplicationView(id(), this.reference, this.memberId, this.applicantName, this.status, this.patient,
				this.hospital, this.travel, this.correctedMiles, progress(), requested, this.startedAt,
				this.submittedAt, this.decidedAt, this.officerName, Objects.requireNonNullElse(this.version, 0L));
	}

	private void distanceChanged() {
		this.correctedMiles = null;
		this.estimateAgreed = false;
		this.declared = false;
	}

	private void requireDraft() {
		if (this.status != DRAFT) {
			throw new AlreadySent();
		}
	}

	private void become(GrantApplicationStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
