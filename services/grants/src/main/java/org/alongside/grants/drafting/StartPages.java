package org.alongside.grants.drafting;

import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the scheme is for, and where an application begins. */
@Controller
@RequestMapping("/grants")
class StartPages {

	private final DraftService drafts;

	private final GrantApplicationService applications;

	StartPages(DraftService drafts, GrantApplicationService applications) {
		this.drafts = drafts;
		this.applications = applications;
	}

	@GetMapping
	@PreAuthorize("permitAll()")
	String start() {
		return "grants/drafting/start";
	}

	@GetMapping("/applications")
	@PreAuthorize("isAuthenticated()")
	String mine(SignedIn person, Model page) {
		page.addAttribute("applications", this.applications.of(person.id()));
		return "grants/drafting/mine";
	}

	@PostMapping("/applications")
	@PreAuthorize("isAuthenticated()")
	String start(SignedIn person) {
		return "redirect:/grants/applications/" + this.drafts.start(person).value();
	}

}
