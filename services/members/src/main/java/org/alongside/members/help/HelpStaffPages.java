package org.alongside.members.help;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows staff which entries of the help finder to compare with their source. */
@Controller
class HelpStaffPages {

	private final HelpShelf shelf;

	HelpStaffPages(HelpShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/members/staff/help")
	@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
	String toCheck(Model page) {
		page.addAttribute("entries", this.shelf.toCheck().stream().map(HelpView::of).toList());
		page.addAttribute("total", this.shelf.all().size());
		return "members/help/check";
	}

}
