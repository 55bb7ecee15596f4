package org.alongside.grants.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.grants.applications.Agreement;
import org.alongside.grants.applications.AppealService;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.CheckService;
import org.alongside.grants.applications.AskingService;
import org.alongside.grants.applications.AwardKind;
import org.alongside.grants.applications.DeciderIsApplicant;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.applications.ScreenIsStale;
import org.alongside.grants.applications.Subject;
import org.alongside.grants.funds.FundService;
import org.alongside.platform.data.Money;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides, with as many people as the sum asks for. Each step holds the application
 * still, counts once however often its button was pressed, and loses to whoever was
 * first.
 */
@Service
@Transactional
public class DecisionService {

	private static final List<DecisionStep> APPROVALS = List.of(DecisionStep.FIRST_APPROVAL, DecisionStep.APPROVED);

	/** Whoever took one of these steps has had their hand in a grant. */
	private static final List<DecisionStep> HANDS = List.of(DecisionStep.RECOMMENDED, DecisionStep.FIRST_APPROVAL,
			DecisionStep.APPROVED, DecisionStep.CONFLICT_DECLARED);

	/** Whoever took one of these steps has decided, and decides no appeal. */
	private static final List<DecisionStep> DECIDING = List.of(DecisionStep.RECOMMENDED, DecisionStep.FIRST_APPROVAL,
			DecisionStep.GIVEN_BACK, DecisionStep.DECLINED);

	private final ReviewService reviews;

	private final FundService funds;

	private final DecisionBook book;

	private final DecisionSettings settings;

	private final ApplicantService applicants;

	private final Asked asked;

	DecisionService(ReviewService reviews, FundService funds, DecisionBook book, DecisionSettings settings,
			ApplicantService applicants, Asked asked) {
		this.reviews = reviews;
		this.funds = funds;
		this.book = book;
		this.settings = settings;
		this.applicants = applicants;
		this.asked = asked;
	}

	/** Every step that was taken, in order. */
	@Transactional(readOnly = true)
	public List<DecisionView> of(GrantApplicationId id, UUID applicant) {
		return this.book.of(id, applicant);
	}

	/** Everything that was ever asked of the family. */
	@Transactional(readOnly = true)
	List<AskingService.Question> questions(GrantApplicationId id, UUID applicant) {
		return this.asked.again().of(id, applicant);
	}

	/** Why the family asks for another look, in their words. */
	@Transactional(readOnly = true)
	@Nullable String appeal(GrantApplicationId id, UUID applicant) {
		return this.asked.appeals().of(id, applicant).orElse(null);
	}

	/** The amount that now stands recommended. */
	@Transactional(readOnly = true)
	@Nullable Money recommended(GrantApplicationId id) {
		return this.book.current(id)
			.stream()
			.filter((decision) -> decision.step() == DecisionStep.RECOMMENDED)
			.map(Decision::amount)
			.findFirst()
			.orElse(null);
	}

	/** What now stands recommended, cost by cost. */
	@Transactional(readOnly = true)
	List<DecidedLine> recommendedLines(GrantApplicationId id, UUID applicant) {
		return this.book.current(id)
			.stream()
			.filter((decision) -> decision.step() == DecisionStep.RECOMMENDED)
			.findFirst()
			.map((decision) -> this.book.lines(decision, applicant))
			.orElse(List.of());
	}

	/** What an application asks for, cost by cost. */
	@Transactional(readOnly = true)
	Costs costs(ApplicationView application) {
		return Costs.of(this.asked.checks().costs(application.id()),
				Objects.requireNonNull(application.requested()).currency());
	}

	/** How the grant that now stands recommended would reach the family. */
	@Transactional(readOnly = true)
	AwardKind recommendedAs(GrantApplicationId id) {
		return this.book.current(id)
			.stream()
			.filter((decision) -> decision.step() == DecisionStep.RECOMMENDED)
			.map(Decision::award)
			.findFirst()
			.orElse(AwardKind.FIXED_SUM);
	}

	/**
	 * Whether somebody may have nothing to do with paying a grant: they applied for it,
	 * typed the family in, recommended or approved it, or said that they have an
	 * interest.
	 */
	@Transactional(readOnly = true)
	public boolean hadAHandIn(GrantApplicationId id, UUID applicant, UUID person) {
		return applicant.equals(person) || this.applicants.wasEnteredBy(applicant, person)
				|| this.book.has(id, HANDS, person);
	}

	/** Asks the family again; takes the application on if nobody has. */
	@Transactional(noRollbackFor = ConflictDeclared.class)
	void ask(GrantApplicationId id, SignedIn officer, Map<Subject, String> questions, boolean intensiveCare,
			DecisionForm form) {
		ApplicationView application = turnOf(id, officer, form, List.of(DecisionStep.ASKED));
		if (application == null) {
			return;
		}
		this.reviews.takeOn(id, officer);
		this.asked.again().ask(id, questions, intensiveCare);
		this.book.write(application, DecisionStep.ASKED, officer, form, null);
	}

	@Transactional(noRollbackFor = ConflictDeclared.class)
	void recommend(GrantApplicationId id, SignedIn officer, List<DecidedLine> costs, DecisionForm form) {
		ApplicationView application = turnOf(id, officer, form, List.of(DecisionStep.RECOMMENDED));
		if (application == null) {
			return;
		}
		Money amount = Costs.sum(costs);
		if (amount.minor() > this.asked.checks().capMinor()) {
			throw new AboveTheCap(new Money(this.asked.checks().capMinor(), amount.currency()).format());
		}
		this.reviews.recommend(id, officer, amount);
		this.book.recommend(application, officer, form, costs);
	}

	/**
	 * Approves what was recommended, or gives the first of two approvals.
	 * @return whether it is approved now
	 */
	@Transactional(noRollbackFor = ConflictDeclared.class)
	boolean approve(GrantApplicationId id, SignedIn approver, DecisionForm form) {
		ApplicationView application = turnOf(id, approver, form, APPROVALS);
		if (application == null) {
			return this.reviews.read(id).status() == GrantApplicationStatus.APPROVED;
		}
		List<Decision> current = this.book.current(id);
		Decision recommendation = current.stream()
			.filter((decision) -> decision.step() == DecisionStep.RECOMMENDED)
			.findFirst()
			.orElseThrow(ScreenIsStale::new);
		UUID earlier = current.stream()
			.filter((decision) -> decision.step() == DecisionStep.FIRST_APPROVAL)
			.map(Decision::deciderId)
			.findFirst()
			.orElse(null);
		Money amount = Objects.requireNonNull(recommendation.amount());
		Agreement agreement = new Agreement(recommendation.deciderId(), approver.id(), earlier, amount,
				recommendation.award(), this.settings.aloneUpToMinor());
		if (amount.minor() > this.settings.twoApproversAboveMinor() && earlier == null) {
			this.book.write(application, DecisionStep.FIRST_APPROVAL, approver, form, amount);
			return false;
		}
		this.reviews.approve(id, agreement);
		this.funds.reserve(Objects.requireNonNull(form.fund()), id.value(), amount);
		this.book.write(application, DecisionStep.APPROVED, approver, form, amount);
		return true;
	}

	@Transactional(noRollbackFor = ConflictDeclared.class)
	void decline(GrantApplicationId id, SignedIn decider, DecisionForm form) {
		ApplicationView application = turnOf(id, decider, form, List.of(DecisionStep.DECLINED));
		if (application == null) {
			return;
		}
		this.reviews.decline(id, decider);
		this.book.write(application, DecisionStep.DECLINED, decider, form, null);
	}

	@Transactional(noRollbackFor = ConflictDeclared.class)
	void giveBack(GrantApplicationId id, SignedIn approver, DecisionForm form) {
		ApplicationView application = turnOf(id, approver, form, List.of(DecisionStep.GIVEN_BACK));
		if (application == null) {
			return;
		}
		this.reviews.giveBack(id);
		this.book.write(application, DecisionStep.GIVEN_BACK, approver, form, null);
	}

	/** Notes that somebody has an interest; once said, it stands. */
	public void declareInterest(GrantApplicationId id, SignedIn officer) {
		ApplicationView application = this.reviews.hold(id);
		if (!this.book.hasConflict(id, officer)) {
			this.book.noteConflict(application, officer);
		}
	}

	/** Refuses whoever may not decide this application, nor anything that follows. */
	@Transactional(readOnly = true)
	public void requireNoInterest(GrantApplicationId id, SignedIn officer) {
		requireNoInterest(this.reviews.read(id), officer);
	}

	/** The application, held; or null when this very press of the button has counted. */
	private @Nullable ApplicationView turnOf(GrantApplicationId id, SignedIn decider, DecisionForm form,
			List<DecisionStep> steps) {
		ApplicationView application = this.reviews.hold(id);
		if (form.hasConflict() && !this.book.hasConflict(id, decider)) {
			this.book.noteConflict(application, decider);
		}
		requireNoInterest(application, decider);
		if (this.book.has(id, steps, decider, form.screen())) {
			return null;
		}
		if (application.version() != form.screen()) {
			throw new ScreenIsStale();
		}
		return application;
	}

	private void requireNoInterest(ApplicationView application, SignedIn decider) {
		if (application.memberId().equals(decider.id())) {
			throw new DeciderIsApplicant();
		}
		if (this.applicants.wasEnteredBy(application.memberId(), decider.id())) {
			throw new DeciderEnteredApplicant();
		}
		if (this.book.hasConflict(application.id(), decider)) {
			throw new ConflictDeclared();
		}
		Instant appealed = application.appealedAt();
		if (appealed != null && this.book.hadBefore(application.id(), DECIDING, decider, appealed)) {
			throw new DecidedBefore();
		}
	}

	/** What is asked of a family again, and what they ask of us and for. */
	@org.springframework.stereotype.Component
	record Asked(AskingService again, AppealService appeals, CheckService checks) {
	}

}
