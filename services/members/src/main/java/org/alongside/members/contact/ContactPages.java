package org.alongside.members.contact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.http.HttpStatus;
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

/**
 * A member's name and address. Opening the mailed link only shows a page with one button,
 * so a program that looks into mails changes nothing. Nobody who acts for them comes
 * here: whoever reads the mail can sign in.
 */
@Controller
@RequestMapping("/members/profile")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class ContactPages {

	private final ChangingContact changing;

	private final People people;

	ContactPages(ChangingContact changing, People people) {
		this.changing = changing;
		this.people = people;
	}

	@GetMapping("/name")
	String name(SignedIn member, Model page) {
		page.addAttribute("form", new NameForm(this.people.get(new MemberId(member.id())).name()));
		return "members/contact/name";
	}

	@PostMapping("/name")
	String rename(SignedIn member, @Valid @ModelAttribute("form") NameForm form, BindingResult errors,
			RedirectAttributes next) {
		if (errors.hasErrors()) {
			return "members/contact/name";
		}
		this.people.rename(new MemberId(member.id()), form.called());
		next.addFlashAttribute("notice", new Notice("members.contact.name.saved"));
		return "redirect:/members/profile";
	}

	@GetMapping("/email")
	String email(SignedIn member, Model page) {
		page.addAttribute("form", new AddressForm(null));
		return addressPage(member, page);
	}

	@PostMapping("/email")
	String ask(SignedIn member, @Valid @ModelAttribute("form") AddressForm form, BindingResult errors, Model page,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return addressPage(member, page);
		}
		try {
			this.changing.ask(new MemberId(member.id()), form.address());
		}
		catch (TooManyAddresses today) {
			errors.rejectValue("email", today.code());
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return addressPage(member, page);
		}
		return "redirect:/members/profile/email/sent";
	}

	@GetMapping("/email/sent")
	String sent(SignedIn member, Model page) {
		return addressPage(member, page, "members/contact/sent");
	}

	@GetMapping("/email/{link}")
	String link(@PathVariable String link, SignedIn member, Model page, HttpServletResponse response) {
		var view = this.changing.look(new MemberId(member.id()), link);
		if (!view.open()) {
			return shut(view, response);
		}
		page.addAttribute("link", link).addAttribute("email", view.email());
		return "members/contact/link";
	}

	@PostMapping("/email/{link}")
	String open(@PathVariable String link, SignedIn member, HttpServletResponse response, RedirectAttributes next) {
		var id = new MemberId(member.id());
		if (!this.changing.open(id, link)) {
			return shut(this.changing.look(id, link), response);
		}
		next.addFlashAttribute("notice", new Notice("members.contact.email.saved"));
		return "redirect:/members/profile";
	}

	private String addressPage(SignedIn member, Model page) {
		return addressPage(member, page, "members/contact/email");
	}

	private String addressPage(SignedIn member, Model page, String view) {
		page.addAttribute("email", this.people.get(new MemberId(member.id())).email().address());
		return view;
	}

	private static String shut(LinkView view, HttpServletResponse response) {
		if (view.used()) {
			return "redirect:/members/profile";
		}
		response.setStatus(HttpStatus.GONE.value());
		return "members/contact/shut";
	}

}
