package org.alongside.peersupport.asking;

import org.alongside.peersupport.groups.GroupMembership;
import org.alongside.peersupport.groups.OwnSession;
import org.alongside.peersupport.requests.DraftingService;
import org.alongside.peersupport.requests.WaitingTimes;
import org.alongside.peersupport.volunteers.VolunteerService;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What peer support is, and where a request begins. */
@Controller
@RequestMapping("/peer-support")
class StartPages {

	private final DraftingService drafting;

	private final VolunteerService volunteers;

	private final WaitingTimes times;

	private final GroupMembership groups;

	StartPages(DraftingService drafting, VolunteerService volunteers, WaitingTimes times, GroupMembership groups) {
		this.drafting = drafting;
		this.volunteers = volunteers;
		this.times = times;
		this.groups = groups;
	}

	@GetMapping
	@PreAuthorize("permitAll()")
	String start(Model page) {
		page.addAttribute("wait", this.times.expected().orElse(null));
		return "peer-support/asking/start";
	}

	@GetMapping("/requests")
	@PreAuthorize("isAuthenticated()")
	String mine(SignedIn person, Model page) {
		page.addAttribute("requests", this.drafting.of(person.id()));
		return "peer-support/asking/mine";
	}

	@PostMapping("/requests")
	@PreAuthorize("isAuthenticated()")
	String begin(SignedIn person) {
		return "redirect:/peer-support/requests/" + this.drafting.start(person).value();
	}

	/** The peer support part of a member's home. */
	@GetMapping("/home-part")
	@PreAuthorize("isAuthenticated()")
	String homePart(SignedIn person, Model page) {
		page.addAttribute("requests", this.drafting.of(person.id()))
			.addAttribute("volunteer", this.volunteers.mine(person.id()).orElse(null))
			.addAttribute("nextChat", nextChat(person));
		return "peer-support/asking/home-part";
	}

	/** The next meeting somebody has a place in or leads. */
	private @Nullable OwnSession nextChat(SignedIn person) {
		return this.groups.mine(person.id())
			.stream()
			.filter((chat) -> chat.hasPlace() || chat.leads())
			.findFirst()
			.orElse(null);
	}

}
