package org.alongside.grants.applications;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a draft, one subject at a time; each step is saved as it is taken. What was
 * asked again is written in the same way.
 */
@Service
@Transactional
public class DraftService {

	private static final Duration A_DAY = Duration.ofDays(1);

	private final GrantApplications applications;

	private final AnswerSeal seal;

	private final GrantSettings settings;

	private final Ids ids;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	DraftService(GrantApplications applications, AnswerSeal seal, GrantSettings settings, Ids ids, Clock clock) {
		this.applications = applications;
		this.seal = seal;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Starts an application, or finds the one that was started: a person has at most one
	 * draft, however often and however fast they press the button.
	 * @throws TooManyStarted if they started more within a day than any family needs
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public GrantApplicationId start(SignedIn person) {
		return this.applications.draftOf(person.id()).map(GrantApplication::id).orElseGet(() -> {
			Instant now = this.clock.instant();
			if (this.applications.countByMemberIdAndStartedAtAfter(person.id(), now.minus(A_DAY)) >= this.settings
				.startsADay()) {
				throw new TooManyStarted(this.settings.startsADay());
			}
			try {
				return this.applications.saveAndFlush(GrantApplication.start(this.ids.next(),
						PublicReference.next(GrantApplication.PREFIX, this.random), person.id(), person.name(), now))
					.id();
			}
			catch (DataIntegrityViolationException startedMeanwhile) {
				return this.applications.draftOf(person.id())
					.map(GrantApplication::id)
					.orElseThrow(() -> startedMeanwhile);
			}
		});
	}

	public void describePatient(GrantApplicationId id, UUID member, PatientAnswers answers) {
		redraft(id, member, (application) -> {
			SealedAnswers draft = application.redraft(Subject.PATIENT);
			PatientAnswers before = this.seal.open(application).patient();
			if (before != null && !before.patientName().equals(answers.patientName())) {
				application.forgetWord();
			}
			draft.describePatient(sealed(application, SealedAnswers.PATIENT, answers), answers.admittedOn());
		});
	}

	/** Chooses a hospital; choosing the same again changes nothing. */
	public void chooseHospital(GrantApplicationId id, UUID member, HospitalAnswers answers) {
		redraft(id, member, (application) -> {
			SealedAnswers draft = application.redraft(Subject.HOSPITAL);
			HospitalAnswers before = this.seal.open(application).hospital();
			if (before != null && !before.isSamePlace(answers)) {
				application.forgetWord();
			}
			if (!answers.equals(before)) {
				draft.chooseHospital(sealed(application, SealedAnswers.HOSPITAL, answers));
			}
		});
	}

	/** Plans the journeys; planning the same again changes nothing. */
	public void planTravel(GrantApplicationId id, UUID member, TravelPlan plan) {
		redraft(id, member, (application) -> {
			SealedAnswers draft = application.redraft(Subject.TRAVEL);
			if (!plan.equals(this.seal.open(application).travel())) {
				draft.planTravel(sealed(application, SealedAnswers.TRAVEL, plan));
			}
		});
	}

	public void agreeEstimate(GrantApplicationId id, UUID member, @Nullable Integer correctedMiles) {
		redraft(id, member, (application) -> application.redraft(Subject.ESTIMATE).agreeEstimate(correctedMiles));
	}

	public void noteEvidence(GrantApplicationId id, UUID member, int files, boolean later) {
		redraft(id, member, (application) -> application.redraft(Subject.EVIDENCE).noteEvidence(files, later));
	}

	public void noteBankDetails(GrantApplicationId id, UUID member, String ending) {
		redraft(id, member, (application) -> application.redraft(Subject.BANK).noteBankDetails(ending));
	}

	/** What was seen by an officer stays: it can be taken out of a draft only. */
	@Transactional(readOnly = true)
	public void requireDraft(GrantApplicationId id, UUID member) {
		this.applications.findByIdAndMemberId(id.value(), member)
			.orElseThrow(() -> new RecordNotFound("application", id))
			.redraft();
	}

	public void declare(GrantApplicationId id, UUID member) {
		redraft(id, member, (application) -> application.redraft().declare());
	}

	private byte[] sealed(GrantApplication application, String place, Object answers) {
		return this.seal.seal(application.memberId(), place, application.id().value(), answers);
	}

	private void redraft(GrantApplicationId id, UUID member, Consumer<GrantApplication> step) {
		GrantApplication application = this.applications.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("application", id));
		step.accept(application);
		this.applications.save(application);
	}

}
