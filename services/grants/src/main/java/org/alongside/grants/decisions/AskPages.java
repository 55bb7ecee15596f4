package org.alongside.grants.decisions;

import java.util.List;
import java.util.Map;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.AskingService;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.applications.Subject;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

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

/**
 * An officer asks a family exactly what is missing, waits with them, or needs it no more.
 */
@Controller
@RequestMapping("/grants/staff/applications/{id}")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class AskPages {

	private static final String APPLICATION = "redirect:/grants/staff/applications/{id}";

	private final ReviewService reviews;

	private final DecisionService decisions;

	private final AskingService asking;

	private final Audit audit;

	AskPages(ReviewService reviews, DecisionService decisions, AskingService asking, Audit audit) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.asking = asking;
		this.audit = audit;
	}

	@GetMapping("/ask")
	String ask(@PathVariable GrantApplicationId id, @RequestParam(defaultValue = "") String about, SignedIn person,
			Model page) {
		ApplicationView application = this.reviews.read(id);
		this.audit.record(person, "application.read", "application", id.value(), Map.of());
		if (!canAsk(application)) {
			return APPLICATION;
		}
		page.addAttribute("form", AskForm.at(application.version(), List.of(about)));
		return page(application, page);
	}

	@PostMapping("/ask")
	String ask(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") AskForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.reviews.read(id);
		form.check(errors);
		if (errors.hasErrors()) {
			return page(application, page);
		}
		try {
			this.decisions.ask(id, person, form.questions(), form.isInIntensiveCare(), form.step());
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return page(application, page);
		}
		next.addFlashAttribute("notice", new Notice("grants.ask.asked"));
		return APPLICATION;
	}

	@PostMapping("/intensive-care")
	String inIntensiveCare(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		return clock(id, person, true, next);
	}

	@PostMapping("/out-of-intensive-care")
	String outOfIntensiveCare(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		return clock(id, person, false, next);
	}

	@PostMapping("/take-questions-back")
	String takeBack(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.decisions.requireNoInterest(id, person);
		this.asking.takeBack(id);
		this.audit.record(person, "application.questions-taken-back", "application", id.value(), Map.of());
		next.addFlashAttribute("notice", new Notice("grants.ask.taken-back"));
		return APPLICATION;
	}

	private String clock(GrantApplicationId id, SignedIn person, boolean intensiveCare, RedirectAttributes next) {
		this.asking.setIntensiveCare(id, intensiveCare);
		this.audit.record(person, intensiveCare ? "application.paused" : "application.went-on", "application",
				id.value(), Map.of());
		next.addFlashAttribute("notice", new Notice(intensiveCare ? "grants.ask.paused" : "grants.ask.went-on"));
		return APPLICATION;
	}

	private static boolean canAsk(ApplicationView application) {
		return List
			.of(GrantApplicationStatus.SUBMITTED, GrantApplicationStatus.IN_REVIEW, GrantApplicationStatus.APPEALED)
			.contains(application.status());
	}

	private static String page(ApplicationView application, Model page) {
		page.addAttribute("grant", application).addAttribute("subjects", Subject.values());
		return "grants/decisions/ask";
	}

}
