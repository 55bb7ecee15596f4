package org.alongside.testing.house.sound.grants.applications;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The family's side. */
@Controller
@PreAuthorize("isAuthenticated()")
class GrantApplicationPages {

	@GetMapping("/sound")
	String page(Model page) {
		page.addAttribute("application", new GrantApplicationView("PG-7K2M-9QX4"));
		return "sound";
	}

}
