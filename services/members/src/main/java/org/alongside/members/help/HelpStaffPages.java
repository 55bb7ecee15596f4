package org.alongside.members.help;

import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows staff which entries of the help finder to compare with their source, and takes
 * down that they did.
 */
@Controller
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
class HelpStaffPages {

	private final HelpShelf shelf;

	HelpStaffPages(HelpShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/members/staff/help")
	String toCheck(Model page) {
		page.addAttribute("entries", this.shelf.toCheck().stream().map(HelpView::of).toList());
		page.addAttribute("total", this.shelf.all().size());
		page.addAttribute("done", this.shelf.checked().stream().map(HelpView::of).toList());
		return "members/help/check";
	}

	@PostMapping("/members/staff/help/{entry}/checked")
	String mark(@PathVariable String entry, SignedIn by, RedirectAttributes next) {
		this.shelf.mark(entry, by);
		next.addFlashAttribute("notice", new Notice("members.staff.help.marked"));
		return "redirect:/members/staff/help";
	}

}
