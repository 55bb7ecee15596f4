package org.alongside.members.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.onetime.Asked;
import org.alongside.members.signin.SignIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asks for a name and an address. Answers the same whether or not the address is known.
 */
@Controller
@PreAuthorize("permitAll()")
class JoinPages {

	private final Joining joining;

	private final SignIn signIn;

	JoinPages(Joining joining, SignIn signIn) {
		this.joining = joining;
		this.signIn = signIn;
	}

	@GetMapping("/join")
	String start(HttpServletRequest request, Model page) {
		this.signIn.asker(request);
		page.addAttribute("form", JoinForm.EMPTY);
		return "members/joining/start";
	}

	@PostMapping("/join")
	String join(@Valid @ModelAttribute("form") JoinForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return "members/joining/start";
		}
		if (this.joining.ask(form.address(), form.called(), this.signIn.asker(request)) == Asked.TOO_OFTEN) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return "members/signin/too-often";
		}
		return "redirect:/join/sent";
	}

}
