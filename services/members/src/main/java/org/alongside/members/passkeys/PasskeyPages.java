package org.alongside.members.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.signin.BrowserFamily;
import org.alongside.members.signin.SignIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
		page.addAttribute("fresh", this.making.isFresh());
		page.addAttribute("usualName", BrowserFamily.of(request).words());
		return "members/passkeys/list";
	}

	/** Where people come to who signed in a while ago and would change something. */
	@GetMapping("/change")
	String change(HttpServletRequest request, HttpServletResponse response) {
		if (this.making.isFresh()) {
			return "redirect:/identity/passkeys";
		}
		this.signIn.comeBackHere(request, response);
		return "redirect:/identity/confirm";
	}

	@GetMapping("/{id}/name")
	String name(@PathVariable String id, Model page) {
		var passkey = this.passkeys.get(this.signIn.person().orElseThrow(), id);
		page.addAttribute("passkey", passkey);
		page.addAttribute("form", new PasskeyNameForm(passkey.name()));
		return "members/passkeys/name";
	}

	@PostMapping("/{id}/name")
	String name(@PathVariable String id, @Valid @ModelAttribute("form") PasskeyNameForm form, BindingResult errors,
			Model page, RedirectAttributes next) {
		var person = this.signIn.person().orElseThrow();
		if (errors.hasErrors()) {
			page.addAttribute("passkey", this.passkeys.get(person, id));
			return "members/passkeys/name";
		}
		this.making.requireFresh();
		this.passkeys.rename(person, id, form.read());
		next.addFlashAttribute("notice", new Notice("members.passkeys.named"));
		return "redirect:/identity/passkeys";
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable String id, RedirectAttributes next) {
		this.making.requireFresh();
		this.passkeys.throwAway(this.signIn.person().orElseThrow(), id);
		next.addFlashAttribute("notice", new Notice("members.passkeys.removed"));
		return "redirect:/identity/passkeys";
	}

}
