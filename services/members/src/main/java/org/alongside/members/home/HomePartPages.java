package org.alongside.members.home;

import org.alongside.members.acting.HelpingAtHome;
import org.alongside.members.enquiries.EnquiryQueue;
import org.alongside.members.enquiries.MembersEnquiries;
import org.alongside.members.help.HelpShelf;
import org.alongside.members.passkeys.Passkeys;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The parts of the two homes that members fills, without a layout around them. */
@Controller
class HomePartPages {

	private final People people;

	private final HelpShelf help;

	private final EnquiryQueue enquiries;

	private final MembersEnquiries asked;

	private final Partings partings;

	private final Passkeys passkeys;

	private final HelpingAtHome helping;

	HomePartPages(People people, HelpShelf help, EnquiryQueue enquiries, MembersEnquiries asked, Partings partings,
			Passkeys passkeys, HelpingAtHome helping) {
		this.people = people;
		this.help = help;
		this.enquiries = enquiries;
		this.asked = asked;
		this.partings = partings;
		this.passkeys = passkeys;
		this.helping = helping;
	}

	@GetMapping("/members/home-part")
	@PreAuthorize("isAuthenticated()")
	String member(SignedIn member, Model page) {
		var person = this.people.get(new MemberId(member.id()));
		page.addAttribute("name", person.name());
		page.addAttribute("leavingOn", this.partings.dayOf(person.id()));
		page.addAttribute("passkeys", this.passkeys.howMany(person.id()));
		page.addAttribute("complete", person.profile().isComplete());
		page.addAttribute("acted", member.isActedFor());
		page.addAttribute("reached", person.email().isOwn());
		page.addAttribute("helping", this.helping.of(member));
		page.addAttribute("asked", this.asked.hasAsked(person.id()));
		return "members/home/member";
	}

	@GetMapping("/members/staff/home-part")
	@PreAuthorize("hasAnyRole('PEER_COORDINATOR', 'GRANTS_OFFICER', 'COUNSELLING_COORDINATOR', 'MANAGER', "
			+ "'ADMINISTRATOR', 'SAFEGUARDING_LEAD')")
	String staff(SignedIn staff, Model page) {
		boolean checks = staff.has("MANAGER") || staff.has("ADMINISTRATOR");
		page.addAttribute("partings", this.partings.toDoFor(staff));
		page.addAttribute("invites", staff.has("ADMINISTRATOR"));
		page.addAttribute("checks", checks);
		page.addAttribute("takesIn", staff.has("PEER_COORDINATOR") || staff.has("GRANTS_OFFICER")
				|| staff.has("COUNSELLING_COORDINATOR") || staff.has("MANAGER"));
		page.addAttribute("needChecking", checks ? this.help.needChecking() : 0);
		page.addAttribute("enquiries", this.enquiries.counts(staff));
		return "members/home/staff";
	}

}
