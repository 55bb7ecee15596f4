package org.alongside.grants.claims;

import org.alongside.grants.awards.AwardService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The claims that wait for a person, and one of them with what the rules say of it. */
@Controller
@RequestMapping("/grants/staff/claims")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class StaffClaimPages {

	private static final String CLAIM = "redirect:/grants/staff/claims/{id}";

	private final DecidingClaims deciding;

	private final ClaimBook book;

	private final JudgingClaims judging;

	private final AwardService awards;

	private final Audit audit;

	StaffClaimPages(DecidingClaims deciding, ClaimBook book, JudgingClaims judging, AwardService awards, Audit audit) {
		this.deciding = deciding;
		this.book = book;
		this.judging = judging;
		this.awards = awards;
		this.audit = audit;
	}

	@GetMapping
	String waiting(@RequestParam(required = false) @Nullable ClaimId after, Model page) {
		page.addAttribute("waiting", this.deciding.waiting(after)).addAttribute("first", after == null);
		return "grants/claims/waiting";
	}

	@GetMapping("/{id}")
	String show(@PathVariable ClaimId id, SignedIn officer, Model page) {
		ClaimView claim = this.deciding.read(id, officer);
		page.addAttribute("form", LineForm.at(claim.version()));
		return page(claim, page);
	}

	@PostMapping("/{id}/pay-the-rest")
	String payTheRest(@PathVariable ClaimId id, SignedIn officer, @ModelAttribute("form") LineForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		form.checkConflict(errors);
		if (errors.hasErrors() || refused(() -> {
			declare(id, form, officer);
			this.deciding.payTheRest(id, form.screen(), officer);
		}, errors)) {
			return page(this.book.read(id), page);
		}
		next.addFlashAttribute("notice", new Notice("grants.claim.answered"));
		return CLAIM;
	}

	@GetMapping("/{id}/lines/{line}")
	String line(@PathVariable ClaimId id, @PathVariable ClaimLineId line, SignedIn officer, Model page) {
		ClaimView claim = this.deciding.read(id, officer);
		if (line(claim, line).status() != ClaimStatus.PENDING) {
			return CLAIM;
		}
		page.addAttribute("form", LineForm.at(claim.version()));
		return linePage(claim, line, page);
	}

	@PostMapping("/{id}/lines/{line}")
	String line(@PathVariable ClaimId id, @PathVariable ClaimLineId line, SignedIn officer,
			@ModelAttribute("form") LineForm form, BindingResult errors, Model page, RedirectAttributes next) {
		ClaimView claim = this.book.read(id);
		form.check(errors, line(claim, line).asked());
		if (errors.hasErrors() || refused(() -> {
			declare(id, form, officer);
			this.deciding.answer(id, form.answer(line(claim, line)), officer);
		}, errors)) {
			return linePage(claim, line, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.claim.answered"));
		return CLAIM;
	}

	private void declare(ClaimId id, LineForm form, SignedIn officer) {
		if (form.hasConflict()) {
			this.deciding.declareInterest(id, officer);
		}
	}

	private static ClaimLineView line(ClaimView claim, ClaimLineId id) {
		return claim.lines()
			.stream()
			.filter((line) -> line.id().equals(id.value()))
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("claim line", id));
	}

	private String linePage(ClaimView claim, ClaimLineId line, Model page) {
		page.addAttribute("claim", claim)
			.addAttribute("line", line(claim, line))
			.addAttribute("reasons", ClaimReason.values());
		return "grants/claims/staff-line";
	}

	private String page(ClaimView claim, Model page) {
		page.addAttribute("claim", claim)
			.addAttribute("award",
					this.awards.of(claim.application())
						.orElseThrow(() -> new RecordNotFound("award", claim.application())))
			.addAttribute("checks", this.judging.results(claim.id()))
			.addAttribute("replays", this.judging.replays(claim.id()))
			.addAttribute("readers", this.audit.of("claim", claim.id().value()));
		return "grants/claims/staff-claim";
	}

	/** Says on the page itself why it is refused; what was typed stays. */
	private static boolean refused(Runnable step, BindingResult errors) {
		try {
			step.run();
			return false;
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return true;
		}
	}

}
