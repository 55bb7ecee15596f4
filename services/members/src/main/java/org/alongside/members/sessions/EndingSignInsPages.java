package org.alongside.members.sessions;

import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;
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

/** The administrator's pages to sign somebody out everywhere, or everybody. */
@Controller
@RequestMapping("/members/staff/sign-ins")
@PreAuthorize("hasRole('ADMINISTRATOR') and @fresh.passkey()")
class EndingSignInsPages {

	private final EndingSignIns ending;

	private final SessionSettings settings;

	EndingSignInsPages(EndingSignIns ending, SessionSettings settings) {
		this.ending = ending;
		this.settings = settings;
	}

	@GetMapping
	String everybody(Model page) {
		page.addAttribute("form", EverybodyForm.EMPTY);
		return showEverybody(page);
	}

	@PostMapping
	String endEverybody(@ModelAttribute("form") EverybodyForm form, BindingResult errors, SignedIn administrator,
			Model page, RedirectAttributes next) {
		if (!errors.hasErrors() && !form.isSure()) {
			errors.rejectValue("sure", "members.ending.everybody.sure.missing");
		}
		if (errors.hasErrors()) {
			return showEverybody(page);
		}
		this.ending.ofEverybody(administrator);
		next.addFlashAttribute("notice", new Notice("members.ending.everybody.done"));
		return "redirect:/members/staff/sign-ins";
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model page) {
		var member = this.ending.person(new MemberId(id));
		page.addAttribute("id", id);
		page.addAttribute("name", member.name());
		page.addAttribute("places", this.ending.places(member.id()));
		page.addAttribute("minutes", this.settings.tokenLife().toMinutes());
		return "members/sessions/end-one";
	}

	@PostMapping("/{id}")
	String endOne(@PathVariable UUID id, SignedIn administrator, RedirectAttributes next) {
		this.ending.ofOne(new MemberId(id), administrator);
		next.addFlashAttribute("notice", new Notice("members.ending.one.done"));
		return "redirect:/members/staff/sign-ins/{id}";
	}

	private String showEverybody(Model page) {
		page.addAttribute("places", this.ending.places());
		page.addAttribute("minutes", this.settings.tokenLife().toMinutes());
		return "members/sessions/end-everybody";
	}

}
