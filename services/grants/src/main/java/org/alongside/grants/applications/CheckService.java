package org.alongside.grants.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.grants.applicants.KnownApplicant;
import org.alongside.grants.eligibility.CheckInputs;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.EligibilityRules;
import org.alongside.grants.travel.Estimate;
import org.alongside.grants.travel.TravelEstimator;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an application before the rules, and keeps what they said with the inputs they
 * said it of, so that any answer can be worked out again.
 */
@Service
@Transactional
public class CheckService {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final CheckRuns runs;

	private final GrantApplications applications;

	private final ApplicantService applicants;

	private final Judging judging;

	private final JsonMapper json;

	private final Clock clock;

	CheckService(CheckRuns runs, GrantApplications applications, ApplicantService applicants, Judging judging,
			JsonMapper json, Clock clock) {
		this.runs = runs;
		this.applications = applications;
		this.applicants = applicants;
		this.judging = judging;
		this.json = json;
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
		CheckRun run = this.runs.findById(id.value()).orElseThrow(() -> new RecordNotFound("check run", id));
		return new Checks(run.ruleSet(), results(run));
	}

	/**
	 * Works the answer out again from what was kept.
	 * @return whether the same rule set says the same of the same inputs
	 */
	@Transactional(readOnly = true)
	public boolean replays(GrantApplicationId id) {
		CheckRun run = this.runs.findById(id.value()).orElseThrow(() -> new RecordNotFound("check run", id));
		CheckInputs inputs = this.json.readValue(run.inputs(), CheckInputs.class);
		return this.judging.rules().judge(run.ruleSet(), inputs).equals(results(run));
	}

	void run(GrantApplication application) {
		CheckInputs inputs = inputs(application);
		List<CheckResult> results = this.judging.rules().judge(EligibilityRules.CURRENT, inputs);
		this.runs.save(new CheckRun(application.id().value(), EligibilityRules.CURRENT,
				this.json.writeValueAsString(inputs), this.json.writeValueAsString(results), this.clock.instant()));
	}

	Estimate estimate(GrantApplication application) {
		return this.judging.estimate(Objects.requireNonNull(application.travel()), application.hospital(),
				application.correctedMiles());
	}

	private CheckInputs inputs(GrantApplication application) {
		PatientAnswers patient = application.patient();
		TravelPlan travel = application.travel();
		if (patient == null || travel == null) {
			throw new NotYetComplete();
		}
		Estimate estimate = estimate(application);
		KnownApplicant known = this.applicants.known(application.memberId());
		UUID id = application.id().value();
		return new CheckInputs(known.relationship(), known.illness(), known.nation(),
				patient.tie().equals(PatientAnswers.SELF), LocalDate.ofInstant(this.clock.instant(), HOME),
				patient.admittedOn(), patient.dischargedOn(), travel.firstVisitOn(), travel.lastDay(),
				travel.mode().name(), travel.journeysPerWeek(), estimate.milesOneWay(), estimate.totalMinor(),
				table(application, estimate), estimate.currency().getCurrencyCode(), this.judging.settings().capMinor(),
				application.evidenceFiles(),
				this.applications.otherOpen(application.memberId(), id, patient.admittedOn()));
	}

	private @Nullable Long table(GrantApplication application, Estimate estimate) {
		if (estimate.milesWorkedOut() == null) {
			return null;
		}
		return this.judging.estimate(Objects.requireNonNull(application.travel()), application.hospital(), null)
			.totalMinor();
	}

	private List<CheckResult> results(CheckRun run) {
		return this.json.readValue(run.results(), new TypeReference<List<CheckResult>>() {
		});
	}

	private GrantApplication find(GrantApplicationId id) {
		return this.applications.findById(id.value()).orElseThrow(() -> new RecordNotFound("application", id));
	}

	/**
	 * What is needed to judge: the rules, the reckoning and the charity's own figures.
	 */
	@org.springframework.stereotype.Component
	record Judging(EligibilityRules rules, TravelEstimator estimator, GrantSettings settings) {

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
