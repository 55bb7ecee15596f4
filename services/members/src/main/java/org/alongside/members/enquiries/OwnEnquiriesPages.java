package org.alongside.members.enquiries;

import org.alongside.members.people.MemberId;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows members what they asked the office, how far it is, and what we answered. */
@Controller
class OwnEnquiriesPages {

	private final MembersEnquiries enquiries;

	OwnEnquiriesPages(MembersEnquiries enquiries) {
		this.enquiries = enquiries;
	}

	@GetMapping("/members/enquiries")
	@PreAuthorize("isAuthenticated()")
	@NotWhileActing
	String list(SignedIn member, Model page) {
		page.addAttribute("enquiries", this.enquiries.of(new MemberId(member.id())));
		return "members/enquiries/own";
	}

}
