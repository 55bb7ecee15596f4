package org.alongside.members.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.onetime.Asked;
import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.people.People;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks for an address and mails a way in. Never says whether the address is known. */
@Controller
@PreAuthorize("permitAll()")
class SignInPages {

	private final SignIn signIn;

	private final People people;

	private final OneTimeKeyService keys;

	SignInPages(SignIn signIn, People people, OneTimeKeyService keys) {
		this.signIn = signIn;
		this.people = people;
		this.keys = keys;
	}

	@GetMapping("/identity/sign-in")
	String start(HttpServletRequest request, Model page) {
		this.signIn.asker(request);
		page.addAttribute("form", EmailForm.EMPTY);
		return "members/signin/start";
	}

	@PostMapping("/identity/sign-in")
	String send(@Valid @ModelAttribute("form") EmailForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return "members/signin/start";
		}
		var email = form.address();
		if (this.keys.ask(email, this.signIn.asker(request), () -> this.people.find(email)) == Asked.TOO_OFTEN) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return "members/signin/too-often";
		}
		return "redirect:/identity/sent";
	}

}
