package org.alongside.grants.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.awards.AwardView;
import org.alongside.grants.eligibility.CheckResult;
import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A family claims for the journeys of its plan: a tick for each day, the price as last
 * time, one button.
 */
@Controller
@RequestMapping("/grants/applications/{id}")
@PreAuthorize("isAuthenticated()")
class ClaimPages {

	private static final String STATUS = "redirect:/grants/applications/{id}/status";

	private final ClaimService claims;

	private final ClaimBook book;

	private final JudgingClaims judging;

	private final ClaimSettings settings;

	private final Ids ids;

	ClaimPages(ClaimService claims, ClaimBook book, JudgingClaims judging, ClaimSettings settings, Ids ids) {
		this.claims = claims;
		this.book = book;
		this.judging = judging;
		this.settings = settings;
		this.ids = ids;
	}

	@GetMapping("/claim")
	String claim(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		AwardView award = this.claims.owned(id, person.id());
		if (!award.isOpen()) {
			return STATUS;
		}
		Set<LocalDate> claimed = this.book.claimedDays(id);
		page.addAttribute("form", ClaimForm.of(this.ids.next(), this.claims.priceOfLastTime(award)));
		return page(award, claimed, page);
	}

	@PostMapping("/claim")
	String send(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") ClaimForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		AwardView award = this.claims.owned(id, person.id());
		UUID claim = form.claim();
		if (claim == null) {
			return "redirect:/grants/applications/{id}/claim";
		}
		Set<LocalDate> claimed = this.book.claimedDays(id, new ClaimId(claim));
		form.check(errors, award.total().currency(), claimed, this.judging.today());
		ClaimStatus[] sent = new ClaimStatus[1];
		if (errors.hasErrors() || refused(
				() -> sent[0] = this.claims.send(id, new ClaimId(claim), form.visits(award.total().currency()), person),
				errors)) {
			return page(award, claimed, page);
		}
		next.addFlashAttribute("notice", new Notice(notice(sent[0])));
		return STATUS;
	}

	/** The same page with a price for each journey; nothing is sent yet. */
	@PostMapping("/claim/each")
	String each(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") ClaimForm form,
			BindingResult errors, Model page) {
		AwardView award = this.claims.owned(id, person.id());
		Set<LocalDate> claimed = this.book.claimedDays(id);
		form.check(errors, award.total().currency(), claimed, this.judging.today());
		if (!errors.hasErrors()) {
			ClaimForm each = form.withEach();
			page.addAttribute("form", each)
				.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(each, "form"));
		}
		return page(award, claimed, page);
	}

	@GetMapping("/claims/{claim}")
	String show(@PathVariable GrantApplicationId id, @PathVariable ClaimId claim, SignedIn person, Model page) {
		ClaimView found = this.book.owned(claim, person.id());
		if (!found.application().equals(id)) {
			return "redirect:/grants/applications/" + found.application() + "/claims/" + claim;
		}
		List<CheckResult> open = found.status().isOpen()
				? this.judging.results(claim).stream().filter((it) -> it.verdict() != Verdict.PASS).toList()
				: List.of();
		page.addAttribute("id", id).addAttribute("claim", found).addAttribute("open", open);
		return "grants/claims/claim";
	}

	@PostMapping("/claims/{claim}/take-back")
	String takeBack(@PathVariable GrantApplicationId id, @PathVariable ClaimId claim, SignedIn person,
			RedirectAttributes next) {
		this.claims.takeBack(claim, person.id());
		next.addFlashAttribute("notice", new Notice("grants.claim.taken-back"));
		return STATUS;
	}

	@GetMapping("/plan-done")
	String done(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		AwardView award = this.claims.owned(id, person.id());
		if (!award.isOpen()) {
			return STATUS;
		}
		page.addAttribute("award", award);
		return "grants/claims/done";
	}

	@PostMapping("/plan-done")
	String end(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.claims.end(id, person.id());
		next.addFlashAttribute("notice", new Notice("grants.plan.done"));
		return STATUS;
	}

	private String page(AwardView award, Set<LocalDate> claimed, Model page) {
		page.addAttribute("award", award)
			.addAttribute("days", choices(award, claimed))
			.addAttribute("claimed", claimed.stream().sorted().toList())
			.addAttribute("daysAfter", this.settings.daysAfter());
		return "grants/claims/new";
	}

	/** The days of the plan that are not over for a claim yet, newest first. */
	private List<LocalDate> choices(AwardView award, Set<LocalDate> claimed) {
		LocalDate today = this.judging.today();
		return Stream.iterate(today, (day) -> day.minusDays(1))
			.limit(this.settings.daysAfter() + 1L)
			.filter((day) -> !day.isBefore(award.firstDay()) && !day.isAfter(award.lastDay()))
			.filter((day) -> !claimed.contains(day))
			.toList();
	}

	/** The same press may come once more after the claim was taken back. */
	private static String notice(ClaimStatus sent) {
		return (sent == ClaimStatus.TAKEN_BACK) ? "grants.claim.taken-back"
				: sent.isOpen() ? "grants.claim.sent" : "grants.claim.sent-and-approved";
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
