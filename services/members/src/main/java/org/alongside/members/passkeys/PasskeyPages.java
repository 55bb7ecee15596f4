package org.alongside.members.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.members.signin.SignIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's passkeys: see them, make one, throw one away. */
@Controller
@RequestMapping("/identity/passkeys")
@PreAuthorize("isAuthenticated()")
class PasskeyPages {

	private final Passkeys passkeys;

	private final MakingPasskeys making;

	private final SignIn signIn;

	PasskeyPages(Passkeys passkeys, MakingPasskeys making, SignIn signIn) {
		this.passkeys = passkeys;
		this.making = making;
		this.signIn = signIn;
	}

	@GetMapping
	String list(HttpServletRequest request, Model page) {
		page.addAttribute("passkeys", this.passkeys.of(this.signIn.person().orElseThrow()));
		page.addAttribute("may", this.making.isAllowed(request));
		return "members/passkeys/list";
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String id, RedirectAttributes next) {
		this.passkeys.throwAway(this.signIn.person().orElseThrow(), id);
		next.addFlashAttribute("notice", new Notice("members.passkeys.removed"));
		return "redirect:/identity/passkeys";
	}

}
