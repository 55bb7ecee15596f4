package org.alongside.grants.bank;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.Subject;
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

/** The last step, and once more if the bank sends the money back: where it goes. */
@Controller
@RequestMapping("/grants/applications/{id}/bank")
@PreAuthorize("isAuthenticated()")
class BankDetailsPages {

	private final BankDetailsService details;

	private final GrantApplicationService applications;

	BankDetailsPages(BankDetailsService details, GrantApplicationService applications) {
		this.details = details;
		this.applications = applications;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (!isAsked(application)) {
			return "redirect:/grants/applications/{id}/status";
		}
		page.addAttribute("form", BankDetailsForm.EMPTY);
		return page(application, BankDetailsForm.EMPTY, page);
	}

	@PostMapping
	String save(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") BankDetailsForm form,
			BindingResult errors, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (!isAsked(application)) {
			return "redirect:/grants/applications/{id}/status";
		}
		form.check(errors);
		if (errors.hasErrors()) {
			return page(application, form, page);
		}
		Account account = form.account();
		try {
			this.details.give(id, person.id(), account, form.insistsOn(account));
			return "redirect:/grants/applications/{id}/next";
		}
		catch (NumbersDoNotMatch refusal) {
			errors.rejectValue("number", refusal.code());
			page.addAttribute("doubted", BankDetailsForm.pair(account));
			return page(application, form, page);
		}
	}

	private boolean isAsked(ApplicationView application) {
		return application.opens(Subject.BANK) || this.details.isWantedAgain(application.id());
	}

	private static String page(ApplicationView application, BankDetailsForm form, Model page) {
		page.addAttribute("id", application.id())
			.addAttribute("banks", form.banks())
			.addAttribute("again", !application.opens(Subject.BANK))
			.addAttribute("ending", application.progress().bankEnding());
		return "grants/bank/edit";
	}

}
