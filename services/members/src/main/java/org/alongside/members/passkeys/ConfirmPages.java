package org.alongside.members.passkeys;

import org.alongside.members.signin.SignIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Asks somebody who is signed in to show again that it is them, before they go on to
 * where they were going.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class ConfirmPages {

	private final Passkeys passkeys;

	private final MakingPasskeys making;

	private final SignIn signIn;

	ConfirmPages(Passkeys passkeys, MakingPasskeys making, SignIn signIn) {
		this.passkeys = passkeys;
		this.making = making;
		this.signIn = signIn;
	}

	@GetMapping("/identity/confirm")
	String confirm(Model page) {
		page.addAttribute("hasPasskey", this.passkeys.howMany(this.signIn.person().orElseThrow()) > 0);
		page.addAttribute("worksHere", this.making.worksHere());
		return "members/passkeys/confirm";
	}

}
