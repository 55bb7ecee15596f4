package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.List;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.CheckService;
import org.alongside.grants.evidence.EvidenceService;
import org.alongside.grants.funds.FundService;
import org.alongside.grants.funds.FundView;
import org.alongside.platform.audit.Audit;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what somebody who decides needs to see. */
@Component
class DecisionDesk {

	private final CheckService checks;

	private final EvidenceService evidence;

	private final DecisionService decisions;

	private final FundService funds;

	private final Audit audit;

	private final ApplicantService applicants;

	DecisionDesk(CheckService checks, EvidenceService evidence, DecisionService decisions, FundService funds,
			Audit audit, ApplicantService applicants) {
		this.checks = checks;
		this.evidence = evidence;
		this.decisions = decisions;
		this.funds = funds;
		this.audit = audit;
		this.applicants = applicants;
	}

	void lay(ApplicationView application, Model page) {
		page.addAttribute("grant", application)
			.addAttribute("died", this.applicants.diedAt(application.memberId()).orElse(null))
			.addAttribute("checks", this.checks.of(application.id()))
			.addAttribute("replays", this.checks.replays(application.id()))
			.addAttribute("files", this.evidence.of(application.id()))
			.addAttribute("unscanned", this.evidence.hasUnscanned(application.id()))
			.addAttribute("appeal", this.decisions.appeal(application.id(), application.memberId()))
			.addAttribute("questions", this.decisions.questions(application.id(), application.memberId()))
			.addAttribute("decisions", this.decisions.of(application.id(), application.memberId()))
			.addAttribute("readers", this.audit.of("application", application.id().value()));
	}

	/** Of a family that has left there is the bare record of the money. */
	void layWhatIsKept(ApplicationView application, Model page) {
		page.addAttribute("grant", application)
			.addAttribute("decisions", this.decisions.of(application.id(), application.memberId()));
	}

	/** The page of one step; should the screen be stale, the page says what is. */
	String page(ApplicationView application, Model page, String step) {
		page.addAttribute("grant", application);
		return "grants/decisions/" + step;
	}

	List<FundView> funds(Currency currency) {
		return this.funds.open(currency);
	}

}
