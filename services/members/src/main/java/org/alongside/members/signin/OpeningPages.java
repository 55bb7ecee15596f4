package org.alongside.members.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.onetime.OneTimeKeyService;
import org.alongside.members.onetime.Opening;
import org.alongside.members.onetime.Purpose;
import org.alongside.members.people.People;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Lets in whoever has the mail. Opening the link only shows a page with one button, so a
 * program that looks into mails uses nothing up.
 */
@Controller
@PreAuthorize("permitAll()")
class OpeningPages {

	private final SignIn signIn;

	private final OneTimeKeyService keys;

	private final People people;

	OpeningPages(SignIn signIn, OneTimeKeyService keys, People people) {
		this.signIn = signIn;
		this.keys = keys;
		this.people = people;
	}

	@GetMapping({ "/join/sent", "/identity/sent" })
	String sent(HttpServletRequest request, Model page) {
		this.signIn.asker(request);
		page.addAttribute("form", CodeForm.EMPTY);
		return "members/signin/sent";
	}

	@PostMapping({ "/join/sent", "/identity/sent" })
	String code(@ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		refuseUnreadable(form, errors);
		if (errors.hasErrors()) {
			return "members/signin/sent";
		}
		var before = this.signIn.wentTo((key) -> this.keys.isCodeOf(key, form.digits()), request);
		if (before.isPresent()) {
			return before.get();
		}
		return switch (this.keys.openWithCode(form.digits(), this.signIn.asker(request))) {
			case Opening.Opened opened -> enter(opened, request, response);
			case Opening.Shut(var why) when why == Opening.Reason.WRONG_CODE || why == Opening.Reason.UNKNOWN -> {
				errors.rejectValue("code", "members.code.wrong");
				yield "members/signin/sent";
			}
			case Opening.Shut(var why) -> shut(why, response);
		};
	}

	@GetMapping("/identity/link/{link}")
	String link(@PathVariable String link, HttpServletRequest request, HttpServletResponse response, Model page) {
		page.addAttribute("link", link);
		page.addAttribute("form", CodeForm.EMPTY);
		return this.keys.look(link, this.signIn.asker(request))
			.map((why) -> (why == Opening.Reason.ANOTHER_BROWSER) ? "members/signin/another-browser"
					: shut(why, response))
			.orElse("members/signin/link");
	}

	@PostMapping("/identity/link/{link}")
	String press(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
		var before = wentTo(link, request);
		if (before.isPresent()) {
			return before.get();
		}
		return switch (this.keys.openWithLink(link, this.signIn.asker(request))) {
			case Opening.Opened opened -> enter(opened, request, response);
			case Opening.Shut(var why) when why == Opening.Reason.ANOTHER_BROWSER -> "redirect:/identity/link/{link}";
			case Opening.Shut(var why) -> shut(why, response);
		};
	}

	@PostMapping("/identity/link/{link}/code")
	String linkAndCode(@PathVariable String link, @ModelAttribute("form") CodeForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		page.addAttribute("link", link);
		refuseUnreadable(form, errors);
		if (errors.hasErrors()) {
			return "members/signin/another-browser";
		}
		var before = wentTo(link, request);
		if (before.isPresent()) {
			return before.get();
		}
		return switch (this.keys.openWithLinkAndCode(link, form.digits(), this.signIn.asker(request))) {
			case Opening.Opened opened -> enter(opened, request, response);
			case Opening.Shut(var why) when why == Opening.Reason.WRONG_CODE -> {
				errors.rejectValue("code", "members.code.wrong");
				yield "members/signin/another-browser";
			}
			case Opening.Shut(var why) -> shut(why, response);
		};
	}

	private String enter(Opening.Opened opened, HttpServletRequest request, HttpServletResponse response) {
		this.people.confirm(opened.person());
		var wasGoing = this.signIn.whereTo(request, response);
		this.signIn.as(opened.person(), Factor.MAIL, request, response);
		var next = switch (opened.purpose()) {
			case JOIN -> "redirect:/members/welcome";
			case INVITATION -> {
				this.signIn.invited(opened.person(), request);
				yield "redirect:/identity/passkeys";
			}
			case SIGN_IN -> "redirect:" + wasGoing.orElse("/home");
		};
		this.signIn.entered(opened.key(), next, request);
		return next;
	}

	/** Who is in through this very link and presses again goes where they went. */
	private Optional<String> wentTo(String link, HttpServletRequest request) {
		return this.signIn.wentTo((key) -> this.keys.isLinkOf(key, link), request);
	}

	private static void refuseUnreadable(CodeForm form, BindingResult errors) {
		if (form.isEmpty()) {
			errors.rejectValue("code", "members.code.missing");
		}
		else if (!form.isReadable()) {
			errors.rejectValue("code", "members.code.unreadable");
		}
	}

	private static String shut(Opening.Reason why, HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return (why == Opening.Reason.USED) ? "members/signin/used" : "members/signin/shut";
	}

}
