package org.alongside.members.home;

import org.alongside.members.acting.HelpingAtHome;
import org.alongside.members.enquiries.MembersEnquiries;
import org.alongside.members.passkeys.Passkeys;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The part of a member's home that members fills, without a layout around it. */
@Controller
class HomePartPages {

	private final People people;

	private final MembersEnquiries asked;

	private final Partings partings;

	private final Passkeys passkeys;

	private final HelpingAtHome helping;

	HomePartPages(People people, MembersEnquiries asked, Partings partings, Passkeys passkeys, HelpingAtHome helping) {
		this.people = people;
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
		page.addAttribute("second", this.partings.isSecondRecord(person.id()));
		page.addAttribute("passkeys", this.passkeys.howMany(person.id()));
		page.addAttribute("complete", person.profile().isComplete());
		page.addAttribute("acted", member.isActedFor());
		page.addAttribute("profileShut", member.doer().shut().contains("/members/profile"));
		page.addAttribute("reached", person.email().isOwn());
		page.addAttribute("helping", this.helping.of(member));
		page.addAttribute("asked", this.asked.hasAsked(person.id()));
		return "members/home/member";
	}

}
