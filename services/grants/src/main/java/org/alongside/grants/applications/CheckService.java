package org.alongside.grants.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.grants.applicants.KnownApplicant;
import org.alongside.grants.applicants.OwedBack;
import org.alongside.grants.eligibility.CheckInputs;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.EligibilityRules;
import org.alongside.grants.eligibility.Figures;
import org.alongside.grants.eligibility.HospitalWord;
import org.alongside.grants.travel.Cost;
import org.alongside.grants.travel.Estimate;
import org.alongside.grants.travel.TravelEstimator;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an application before the rules, and keeps what they said with the inputs they
 * said it of, so that any answer can be worked out again.
 */
@Service
@Transactional
public class CheckService {

	private static final String INPUTS = "check_run.sealed_inputs";

	private static final String RESULTS = "check_run.sealed_results";

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final CheckRuns runs;

	private final GrantApplications applications;

	private final ApplicantService applicants;

	private final Judging judging;

	private final AnswerSeal seal;

	private final Clock clock;

	CheckService(CheckRuns runs, GrantApplications applications, ApplicantService applicants, Judging judging,
			AnswerSeal seal, Clock clock) {
		this.runs = runs;
		this.applications = applications;
		this.applicants = applicants;
		this.judging = judging;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * What the rules would say of a draft if it were sent now.
	 * @param id whose answers are complete enough to estimate
	 */
	@Transactional(readOnly = true)
	public Checks preview(GrantApplicationId id) {
		CheckInputs inputs = inputs(find(id));
		return new Checks(EligibilityRules.CURRENT, this.judging.rules().judge(EligibilityRules.CURRENT, inputs));
	}

	/** What the rules said when the application was sent. */
	@Transactional(readOnly = true)
	public Checks of(GrantApplicationId id) {
		CheckRun run = ran(id);
		return new Checks(run.ruleSet(), results(id, run));
	}

	/**
	 * Works the answer out again from what was kept.
	 * @return whether the same rule set says the same of the same inputs
	 */
	@Transactional(readOnly = true)
	public boolean replays(GrantApplicationId id) {
		CheckRun run = ran(id);
		CheckInputs inputs = this.seal.open(find(id).memberId(), INPUTS, id.value(), run.sealedInputs(),
				CheckInputs.class);
		return this.judging.rules().judge(run.ruleSet(), inputs).equals(results(id, run));
	}

	void run(GrantApplication application) {
		judge(application, inputs(application));
	}

	/**
	 * Runs the rules over what they knew, and what the hospital said. What else may have
	 * changed since is not looked at: a journey does not come too late because a hospital
	 * took its time.
	 */
	void hear(GrantApplication application, HospitalWord word) {
		UUID id = application.id().value();
		CheckInputs before = this.seal.open(application.memberId(), INPUTS, id, ran(application.id()).sealedInputs(),
				CheckInputs.class);
		putAside(id);
		judge(application, before.hearing(word));
	}

	private void judge(GrantApplication application, CheckInputs inputs) {
		List<CheckResult> results = this.judging.rules().judge(EligibilityRules.CURRENT, inputs);
		UUID id = application.id().value();
		this.runs
			.save(new CheckRun(id, EligibilityRules.CURRENT, this.seal.seal(application.memberId(), INPUTS, id, inputs),
					this.seal.seal(application.memberId(), RESULTS, id, results), this.clock.instant()));
	}

	/** Runs the rules once more; what they said before is kept. */
	void runAgain(GrantApplication application) {
		putAside(application.id().value());
		run(application);
	}

	private void putAside(UUID id) {
		this.runs.putAside(id);
		this.runs.deleteById(id);
		this.runs.flush();
	}

	/** What an application that was sent asks for, cost by cost. */
	@Transactional(readOnly = true)
	public Map<Cost, Long> costs(GrantApplicationId id) {
		return estimate(find(id)).costs();
	}

	/** The most one grant may be. */
	public long capMinor() {
		return this.judging.settings().capMinor();
	}

	/** How many visits a family plans. */
	int visits(GrantApplication application) {
		return Objects.requireNonNull(this.seal.open(application).travel()).journeys();
	}

	Estimate estimate(GrantApplication application) {
		return estimate(this.seal.open(application), application.answers().correctedMiles());
	}

	private Estimate estimate(Answers answers, @Nullable Integer correctedMiles) {
		return this.judging.estimate(Objects.requireNonNull(answers.travel()), answers.hospital(), correctedMiles);
	}

	private CheckInputs inputs(GrantApplication application) {
		Answers answers = this.seal.open(application);
		PatientAnswers patient = answers.patient();
		TravelPlan travel = answers.travel();
		if (patient == null || travel == null) {
			throw new NotYetComplete();
		}
		Estimate estimate = estimate(answers, application.answers().correctedMiles());
		KnownApplicant known = this.applicants.known(application.memberId());
		UUID id = application.id().value();
		return new CheckInputs(known.relationship(), known.illness(), known.nation(),
				patient.tie().equals(PatientAnswers.SELF), LocalDate.ofInstant(this.clock.instant(), HOME),
				patient.admittedOn(), patient.dischargedOn(), travel.firstVisitOn(), travel.lastDay(),
				travel.mode().name(), travel.journeysPerWeek(), estimate.milesOneWay(), estimate.totalMinor(),
				(estimate.milesWorkedOut() != null) ? (Long) estimate(answers, null).totalMinor() : null,
				estimate.currency().getCurrencyCode(), this.judging.settings().capMinor(), this.judging.figures(),
				application.progress().evidenceFiles(),
				this.applications.otherOpen(application.memberId(), id, patient.admittedOn()), word(application),
				estimate.otherMinor(), this.judging.owed().owedBy(application.memberId(), estimate.currency()).minor());
	}

	private @Nullable HospitalWord word(GrantApplication application) {
		byte[] sealed = application.sealedWord();
		return (sealed != null) ? this.seal.open(application.memberId(), GrantApplication.WORD,
				application.id().value(), sealed, HospitalWord.class) : null;
	}

	private List<CheckResult> results(GrantApplicationId id, CheckRun run) {
		return List
			.of(this.seal.open(find(id).memberId(), RESULTS, id.value(), run.sealedResults(), CheckResult[].class));
	}

	private CheckRun ran(GrantApplicationId id) {
		return this.runs.findById(id.value()).orElseThrow(() -> new RecordNotFound("check run", id));
	}

	private GrantApplication find(GrantApplicationId id) {
		return this.applications.findById(id.value()).orElseThrow(() -> new RecordNotFound("application", id));
	}

	/**
	 * What is needed to judge: the rules, the reckoning, the charity's own figures, and
	 * what is owed back.
	 */
	@org.springframework.stereotype.Component
	record Judging(EligibilityRules rules, TravelEstimator estimator, GrantSettings settings, Figures figures,
			OwedBack owed) {

		Estimate estimate(TravelPlan plan, @Nullable HospitalAnswers hospital, @Nullable Integer correctedMiles) {
			return this.estimator.estimate(plan, (hospital != null) ? hospital.hospitalPostcode() : null,
					correctedMiles);
		}

	}

	/**
	 * What the rules said.
	 *
	 * @param ruleSet the version they were judged by, such as {@code 2026.1}
	 */
	public record Checks(String ruleSet, List<CheckResult> results) {
	}

}
