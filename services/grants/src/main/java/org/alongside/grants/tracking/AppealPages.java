package org.alongside.grants.tracking;

import org.alongside.grants.applications.AppealService;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationService;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A family asks other people for another look at what was declined. */
@Controller
@RequestMapping("/grants/applications/{id}/appeal")
@PreAuthorize("isAuthenticated()")
class AppealPages {

	private static final String STATUS = "redirect:/grants/applications/{id}/status";

	private final GrantApplicationService applications;

	private final AppealService appeals;

	AppealPages(GrantApplicationService applications, AppealService appeals) {
		this.applications = applications;
		this.appeals = appeals;
	}

	@GetMapping
	String show(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		ApplicationView application = this.applications.owned(id, person.id());
		if (this.appeals.possibleUntil(application) == null) {
			return STATUS;
		}
		page.addAttribute("grant", application).addAttribute("form", new AppealForm(null));
		return "grants/tracking/appeal";
	}

	@PostMapping
	String appeal(@PathVariable GrantApplicationId id, SignedIn person, @ModelAttribute("form") AppealForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		ApplicationView application = this.applications.owned(id, person.id());
		form.check(errors);
		if (errors.hasErrors() || refused(() -> this.appeals.appeal(id, person.id(), form.text()), errors)) {
			page.addAttribute("grant", application);
			return "grants/tracking/appeal";
		}
		next.addFlashAttribute("notice", new Notice("grants.appeal.sent"));
		return STATUS;
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
