package org.alongside.grants.confirmations;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.GrantApplicationStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a family names somebody at the hospital, if they want to, and puts right whom
 * they named while no answer has come.
 */
@Controller
@RequestMapping("/grants/applications/{id}/confirmation")
@PreAuthorize("isAuthenticated()")
class NamingPages {

	private static final String NEXT = "redirect:/grants/applications/{id}/next";

	private static final String STATUS = "redirect:/grants/applications/{id}/status";

	private final NamingService naming;

	private final ConfirmationBook book;

	private final GrantApplicationService applications;

	NamingPages(NamingService naming, ConfirmationBook book, GrantApplicationService applications) {
		this.naming = naming;
		this.book = book;
		this.applications = applications;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		ConfirmationView last = this.book.last(id).orElse(null);
		if (!application.status().isOpen() || isAnswered(last)) {
			return STATUS;
		}
		boolean theirs = last != null && last.status() == ConfirmationStatus.NOT_THEIRS;
		page.addAttribute("form", ProfessionalForm.of((last != null && !theirs) ? last.professional() : null));
		return page(application, last, page);
	}

	@PostMapping
	String name(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") ProfessionalForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.applications.owned(id, person.id());
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				this.naming.name(id, person.id(), form.professional());
			}
			catch (Refusal refusal) {
				errors.reject(refusal.code(), refusal.arguments(), null);
			}
		}
		if (errors.hasErrors()) {
			return page(application, this.book.last(id).orElse(null), page);
		}
		if (application.status() == GrantApplicationStatus.DRAFT) {
			return NEXT;
		}
		next.addFlashAttribute("notice", new Notice("grants.confirmation.asked"));
		return STATUS;
	}

	@PostMapping("/nobody")
	String nobody(@PathVariable GrantApplicationId id, SignedIn person) {
		this.naming.drop(id, person.id());
		return NEXT;
	}

	private static boolean isAnswered(@Nullable ConfirmationView last) {
		return last != null && last.status() == ConfirmationStatus.ANSWERED;
	}

	private static String page(ApplicationView application, @Nullable ConfirmationView last, Model page) {
		page.addAttribute("id", application.id())
			.addAttribute("draft", application.status() == GrantApplicationStatus.DRAFT)
			.addAttribute("named", last != null);
		return "grants/confirmations/name";
	}

}
