package org.alongside.members.acting;

import java.util.UUID;

import jakarta.validation.Valid;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.NotWhileActing;
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

/** A person's helpers: ask somebody, see who they are, end it. */
@Controller
@RequestMapping("/members/helpers")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class HelperPages {

	private final HelpingService helping;

	private final Ids ids;

	HelperPages(HelpingService helping, Ids ids) {
		this.helping = helping;
		this.ids = ids;
	}

	@GetMapping
	String list(SignedIn person, Model page) {
		page.addAttribute("helpers", this.helping.helpersOf(person));
		return "members/acting/helpers";
	}

	@GetMapping("/appoint")
	String form(Model page) {
		return appoint(AppointForm.empty(this.ids.next()), page);
	}

	@PostMapping("/appoint")
	String appoint(@Valid @ModelAttribute("form") AppointForm form, BindingResult errors, SignedIn person, Model page,
			RedirectAttributes next) {
		if (errors.hasErrors()) {
			return appoint(form, page);
		}
		this.helping.appoint(person, form);
		next.addFlashAttribute("notice", new Notice("members.helpers.asked"));
		return "redirect:/members/helpers";
	}

	@GetMapping("/{id}")
	String open(@PathVariable UUID id, SignedIn person, Model page) {
		var view = this.helping.helperOf(id, person);
		page.addAttribute("view", view);
		page.addAttribute("areas", Area.values());
		page.addAttribute("form", new OpenForm(Area.without(view.shut())));
		return "members/acting/open";
	}

	@PostMapping("/{id}")
	String keep(@PathVariable UUID id, @ModelAttribute("form") OpenForm form, BindingResult errors, SignedIn person,
			Model page, RedirectAttributes next) {
		if (errors.hasErrors()) {
			page.addAttribute("view", this.helping.helperOf(id, person));
			page.addAttribute("areas", Area.values());
			return "members/acting/open";
		}
		this.helping.keep(id, form.shut(), person);
		next.addFlashAttribute("notice", new Notice("members.helpers.open.saved"));
		return "redirect:/members/helpers";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, SignedIn person, RedirectAttributes next) {
		this.helping.end(id, person);
		next.addFlashAttribute("notice", new Notice("members.helpers.ended"));
		return "redirect:/members/helpers";
	}

	private static String appoint(AppointForm form, Model page) {
		page.addAttribute("form", form);
		page.addAttribute("ties", Tie.values());
		return "members/acting/appoint";
	}

}
