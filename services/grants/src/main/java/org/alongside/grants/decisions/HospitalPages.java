package org.alongside.grants.decisions;

import java.util.List;
import java.util.Map;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.confirmations.ConfirmationBook;
import org.alongside.grants.confirmations.ConfirmationStatus;
import org.alongside.grants.confirmations.ConfirmationView;
import org.alongside.grants.confirmations.NamingService;
import org.alongside.grants.confirmations.ProfessionalForm;
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
 * An officer asks the hospital once more, or somebody else there. Whoever may not decide
 * an application chooses nobody who confirms it.
 */
@Controller
@RequestMapping("/grants/staff/applications/{id}/hospital")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class HospitalPages {

	private static final String APPLICATION = "redirect:/grants/staff/applications/{id}";

	private final ReviewService reviews;

	private final DecisionService decisions;

	private final NamingService naming;

	private final ConfirmationBook book;

	private final Audit audit;

	HospitalPages(ReviewService reviews, DecisionService decisions, NamingService naming, ConfirmationBook book,
			Audit audit) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.naming = naming;
		this.book = book;
		this.audit = audit;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.reviews.read(id);
		this.audit.record(person, "application.read", "application", id.value(), Map.of());
		if (!application.status().isOpen()) {
			return APPLICATION;
		}
		page.addAttribute("form", ProfessionalForm.of(null));
		return page(application, page);
	}

	@PostMapping
	String ask(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") ProfessionalForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.reviews.read(id);
		form.check(errors);
		if (errors.hasErrors() || refused(errors, () -> {
			this.decisions.requireNoInterest(id, person);
			this.naming.ask(id, person.name(), form.professional());
		})) {
			return page(application, page);
		}
		return asked(id, person, "application.hospital-asked", next);
	}

	@PostMapping("/again")
	String askAgain(@PathVariable GrantApplicationId id, @RequestParam(defaultValue = "-1") int mails, SignedIn person,
			Model page, RedirectAttributes next) {
		ProfessionalForm form = ProfessionalForm.of(null);
		BindingResult errors = new org.springframework.validation.BeanPropertyBindingResult(form, "form");
		if (refused(errors, () -> {
			this.decisions.requireNoInterest(id, person);
			this.naming.askAgain(id, mails);
		})) {
			page.addAttribute("form", form).addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
			return page(this.reviews.read(id), page);
		}
		return asked(id, person, "application.hospital-asked-again", next);
	}

	private String asked(GrantApplicationId id, SignedIn person, String action, RedirectAttributes next) {
		this.audit.record(person, action, "application", id.value(), Map.of());
		next.addFlashAttribute("notice", new Notice("grants.hospital-word.asked"));
		return APPLICATION;
	}

	private String page(ApplicationView application, Model page) {
		List<ConfirmationView> asked = this.book.of(application.id());
		ConfirmationView last = asked.isEmpty() ? null : asked.getLast();
		page.addAttribute("grant", application)
			.addAttribute("waiting",
					(last != null && last.status() == ConfirmationStatus.ASKED && last.professional() != null) ? last
							: null);
		return "grants/decisions/hospital";
	}

	private static boolean refused(BindingResult errors, Runnable step) {
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
