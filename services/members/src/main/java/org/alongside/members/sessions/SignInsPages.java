package org.alongside.members.sessions;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.members.signin.SignIn;
import org.alongside.platform.web.Notice;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a person where they are signed in, and ends what they do not know or want. */
@Controller
@RequestMapping("/identity/sign-ins")
@PreAuthorize("isAuthenticated()")
class SignInsPages {

	private final Sessions sessions;

	private final SignIn signIn;

	private final SessionSettings settings;

	SignInsPages(Sessions sessions, SignIn signIn, SessionSettings settings) {
		this.sessions = sessions;
		this.signIn = signIn;
		this.settings = settings;
	}

	@GetMapping
	String list(Model page) {
		var here = this.signIn.authentication().map(SignIn::idOf).orElse(null);
		page.addAttribute("signIns", this.sessions.of(this.signIn.person().orElseThrow(), here));
		page.addAttribute("minutes", this.settings.tokenLife().toMinutes());
		return "members/sessions/list";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, RedirectAttributes next) {
		this.sessions.end(this.signIn.person().orElseThrow(), id);
		next.addFlashAttribute("notice", new Notice("members.sign-ins.ended"));
		return "redirect:/identity/sign-ins";
	}

	/** The same post goes on to where this browser signs out. */
	@PostMapping("/everywhere")
	String endEverywhere(HttpServletRequest request) {
		this.sessions.endEverywhere(this.signIn.person().orElseThrow());
		request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.TEMPORARY_REDIRECT);
		return "redirect:/sign-out";
	}

}
