package org.alongside.grants.decisions;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an application is taken on, taken over from a colleague, and put back. */
@Controller
@RequestMapping("/grants/staff/applications/{id}")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class HoldingPages {

	private static final String APPLICATION = "redirect:/grants/staff/applications/{id}";

	private final Holding holding;

	HoldingPages(Holding holding) {
		this.holding = holding;
	}

	@PostMapping("/take-on")
	String takeOn(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.holding.take(id, person);
		next.addFlashAttribute("notice", new Notice("grants.staff.taken-on"));
		return APPLICATION;
	}

	@PostMapping("/take-over")
	String takeOver(@PathVariable GrantApplicationId id, SignedIn person,
			@RequestParam(defaultValue = "") String version, RedirectAttributes next) {
		this.holding.takeOver(id, person, version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
		next.addFlashAttribute("notice", new Notice("grants.staff.taken-on"));
		return APPLICATION;
	}

	@PostMapping("/put-back")
	String putBack(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.holding.putBack(id, person);
		next.addFlashAttribute("notice", new Notice("grants.staff.put-back.done"));
		return APPLICATION;
	}

}
