package org.alongside.members.find;

import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows members who of the charity looked at what is held about them here. */
@Controller
class WhoLookedPages {

	private final Looks looks;

	WhoLookedPages(Looks looks) {
		this.looks = looks;
	}

	@GetMapping("/members/who-looked")
	@PreAuthorize("isAuthenticated()")
	@NotWhileActing
	String list(@RequestParam(required = false) @Nullable UUID before, SignedIn member, Model page) {
		page.addAttribute("list", this.looks.looks(new MemberId(member.id()), before));
		return "members/find/looked";
	}

}
