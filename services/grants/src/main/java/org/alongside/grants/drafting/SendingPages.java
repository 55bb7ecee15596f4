package org.alongside.grants.drafting;

import java.util.List;
import java.util.Locale;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.CheckService;
import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.Progress;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of what there is to do, and the last steps: declare, read over, send. */
@Controller
@RequestMapping("/grants/applications/{id}")
@PreAuthorize("isAuthenticated()")
class SendingPages {

	private final DraftService drafts;

	private final GrantApplicationService applications;

	private final CheckService checks;

	private final DraftReading reading;

	SendingPages(DraftService drafts, GrantApplicationService applications, CheckService checks, DraftReading reading) {
		this.drafts = drafts;
		this.applications = applications;
		this.checks = checks;
		this.reading = reading;
	}

	@GetMapping
	String tasks(@PathVariable GrantApplicationId id, SignedIn person, Model page, Locale locale) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.status() != GrantApplicationStatus.DRAFT) {
			return after(application);
		}
		page.addAttribute("grant", application).addAttribute("tasks", this.reading.tasks(application, locale));
		return "grants/drafting/tasks";
	}

	/** Leads to the first subject that is still open, or to reading it all over. */
	@GetMapping("/next")
	String next(@PathVariable GrantApplicationId id, SignedIn person) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.status() != GrantApplicationStatus.DRAFT) {
			return after(application);
		}
		return "redirect:/grants/applications/{id}/" + subject(application.progress());
	}

	@GetMapping("/declaration")
	String declaration(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.status() != GrantApplicationStatus.DRAFT || !application.progress().isAnswered()) {
			return "redirect:/grants/applications/{id}/next";
		}
		page.addAttribute("id", id)
			.addAttribute("form", new DeclarationForm(application.progress().declared() ? true : null));
		return "grants/drafting/declaration";
	}

	@PostMapping("/declaration")
	String declaration(@PathVariable GrantApplicationId id, SignedIn person,
			@ModelAttribute("form") DeclarationForm form, BindingResult errors, Model page) {
		this.applications.owned(id, person.id());
		form.check(errors);
		if (errors.hasErrors()) {
			page.addAttribute("id", id);
			return "grants/drafting/declaration";
		}
		this.drafts.declare(id, person.id());
		return "redirect:/grants/applications/{id}/next";
	}

	@GetMapping("/check")
	String check(@PathVariable GrantApplicationId id, SignedIn person, Model page, Locale locale) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (application.status() != GrantApplicationStatus.DRAFT || !application.progress().isComplete()) {
			return "redirect:/grants/applications/{id}/next";
		}
		page.addAttribute("grant", application)
			.addAttribute("rows", this.reading.rows(application, locale))
			.addAttribute("checks", this.checks.preview(id));
		return "grants/drafting/check";
	}

	@PostMapping("/send")
	String send(@PathVariable GrantApplicationId id, SignedIn person) {
		this.applications.submit(id, person.id());
		return "redirect:/grants/applications/{id}/sent";
	}

	/** What was sent leads to how it stands, or to what was asked again. */
	private static String after(ApplicationView application) {
		return (application.status() == GrantApplicationStatus.CHANGES_REQUESTED)
				? "redirect:/grants/applications/{id}/answers" : "redirect:/grants/applications/{id}/status";
	}

	private static String subject(Progress progress) {
		List<Boolean> done = List.of(progress.patient(), progress.hospital(), progress.travel(), progress.estimate(),
				progress.evidenceChoice() != null, progress.bankEnding() != null, progress.declared());
		List<String> subjects = List.of("patient", "hospital", "travel", "estimate", "evidence", "bank", "declaration");
		int first = done.indexOf(false);
		return (first < 0) ? "check" : subjects.get(first);
	}

}
