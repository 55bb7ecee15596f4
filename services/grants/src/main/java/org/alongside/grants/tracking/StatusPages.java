package org.alongside.grants.tracking;

import java.util.List;
import java.util.Locale;

import org.alongside.grants.applications.AppealService;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.CheckService;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.awards.AwardService;
import org.alongside.grants.awards.AwardView;
import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.confirmations.ConfirmationBook;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.decisions.DecisionService;
import org.alongside.grants.decisions.DecisionStep;
import org.alongside.grants.decisions.DecisionView;
import org.alongside.grants.evidence.EvidenceService;
import org.alongside.grants.payments.PaymentService;
import org.alongside.grants.payments.PaymentStatus;
import org.alongside.grants.payments.PaymentView;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The family's view of what they sent: where it stands, what comes next, and why. */
@Controller
@RequestMapping("/grants")
@PreAuthorize("isAuthenticated()")
class StatusPages {

	private static final List<DecisionStep> FINAL = List.of(DecisionStep.APPROVED, DecisionStep.DECLINED);

	private final GrantApplicationService applications;

	private final DecisionService decisions;

	private final Papers papers;

	private final Money money;

	private final AppealService appeals;

	private final Timeline timeline;

	StatusPages(GrantApplicationService applications, DecisionService decisions, Papers papers, Money money,
			AppealService appeals, Timeline timeline) {
		this.applications = applications;
		this.decisions = decisions;
		this.papers = papers;
		this.money = money;
		this.appeals = appeals;
		this.timeline = timeline;
	}

	@GetMapping("/applications/{id}/sent")
	String sent(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.submittedAt() == null) {
			return "redirect:/grants/applications/{id}";
		}
		page.addAttribute("grant", application);
		return "grants/tracking/sent";
	}

	@GetMapping("/applications/{id}/status")
	String status(@PathVariable GrantApplicationId id, SignedIn person, Model page, Locale locale) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.status() == GrantApplicationStatus.DRAFT) {
			return "redirect:/grants/applications/{id}";
		}
		boolean sent = application.submittedAt() != null;
		page.addAttribute("grant", application).addAttribute("timeline", this.timeline.of(id, locale));
		if (sent && application.status() != GrantApplicationStatus.WITHDRAWN) {
			page.addAttribute("checks", this.papers.checks().of(id))
				.addAttribute("infected", this.papers.evidence().hasInfected(id));
		}
		page.addAttribute("appealUntil", this.appeals.possibleUntil(application));
		page.addAttribute("hospital", this.money.confirmations().last(id).orElse(null));
		page.addAttribute("overpaid", !this.money.debts().toldOf(id).isEmpty());
		this.money.awards().of(id).ifPresent((award) -> layPlan(award, page));
		this.money.payments()
			.of(id)
			.ifPresent((payment) -> page.addAttribute("money", payment).addAttribute("moneyWords", words(payment)));
		List<DecisionView> steps = this.decisions.of(id, person.id());
		steps.stream()
			.filter((decision) -> FINAL.contains(decision.step()))
			.reduce((_, last) -> last)
			.ifPresent((decision) -> page.addAttribute("decision", decision).addAttribute("amount", amount(decision)));
		if (application.status() == GrantApplicationStatus.APPROVED) {
			steps.stream()
				.filter((decision) -> decision.step() == DecisionStep.RECOMMENDED)
				.reduce((_, last) -> last)
				.filter(DecisionView::hasLines)
				.ifPresent((decision) -> page.addAttribute("lines", decision.lines()));
		}
		return "grants/tracking/status";
	}

	@GetMapping("/applications/{id}/withdraw")
	String withdraw(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (!application.status().isOpen()) {
			return "redirect:/grants/applications/{id}/status";
		}
		page.addAttribute("grant", application);
		return "grants/tracking/withdraw";
	}

	@PostMapping("/applications/{id}/withdraw")
	String withdraw(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		try {
			this.applications.withdraw(id, person.id());
		}
		catch (IllegalTransition ex) {
			if (this.applications.owned(id, person.id()).status() != GrantApplicationStatus.WITHDRAWN) {
				throw new DecidedAlready(ex);
			}
		}
		next.addFlashAttribute("notice", new Notice("grants.withdrawn"));
		return "redirect:/grants/applications/{id}/status";
	}

	/** The grants part of a member's home. */
	@GetMapping("/home-part")
	String homePart(SignedIn person, Model page) {
		page.addAttribute("applications", this.applications.of(person.id()));
		return "grants/tracking/home-part";
	}

	private void layPlan(AwardView award, Model page) {
		page.addAttribute("award", award)
			.addAttribute("claims", this.money.claims().against(award.application()))
			.addAttribute("accountWanted",
					this.money.payments()
						.forClaims(award.application())
						.stream()
						.anyMatch((payment) -> payment.status() == PaymentStatus.RETURNED));
	}

	private static String words(PaymentView payment) {
		return (payment.returnReason() == ReturnReason.OTHER_CURRENCY && payment.status() == PaymentStatus.RETURNED)
				? "grants.money.RETURNED.OTHER_CURRENCY" : "grants.money." + payment.status();
	}

	private static String amount(DecisionView decision) {
		return (decision.amount() != null) ? decision.amount().format() : "";
	}

	/** What a family sent, and what the rules say of it. */
	@org.springframework.stereotype.Component
	record Papers(CheckService checks, EvidenceService evidence) {
	}

	/** What a family was promised, drew on and got, and what its hospital was asked. */
	@org.springframework.stereotype.Component
	record Money(PaymentService payments, AwardService awards, ClaimBook claims, ConfirmationBook confirmations,
			DebtBook debts) {
	}

}
