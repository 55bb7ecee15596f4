package org.alongside.members.home;

import org.alongside.members.enquiries.EnquiryQueue;
import org.alongside.members.help.HelpShelf;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The part of the staff's home that members fills, without a layout around it. */
@Controller
class StaffHomePartPages {

	private final HelpShelf help;

	private final EnquiryQueue enquiries;

	private final Partings partings;

	StaffHomePartPages(HelpShelf help, EnquiryQueue enquiries, Partings partings) {
		this.help = help;
		this.enquiries = enquiries;
		this.partings = partings;
	}

	@GetMapping("/members/staff/home-part")
	@PreAuthorize("hasAnyRole('PEER_COORDINATOR', 'GRANTS_OFFICER', 'COUNSELLING_COORDINATOR', 'MANAGER', "
			+ "'ADMINISTRATOR', 'SAFEGUARDING_LEAD')")
	String staff(SignedIn staff, Model page) {
		boolean checks = staff.has("MANAGER") || staff.has("ADMINISTRATOR");
		page.addAttribute("partings", this.partings.toDoFor(staff));
		page.addAttribute("seesDoubles", checks || staff.has("GRANTS_OFFICER"));
		page.addAttribute("invites", staff.has("ADMINISTRATOR"));
		page.addAttribute("checks", checks);
		page.addAttribute("takesIn", staff.has("PEER_COORDINATOR") || staff.has("GRANTS_OFFICER")
				|| staff.has("COUNSELLING_COORDINATOR") || staff.has("MANAGER"));
		page.addAttribute("needChecking", checks ? this.help.needChecking() : 0);
		page.addAttribute("enquiries", this.enquiries.counts(staff));
		return "members/home/staff";
	}

}
