package org.alongside.members.leaving;

import org.alongside.members.people.MemberId;
import org.alongside.platform.security.NotWhileActing;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a member leaves, sees that they are leaving, and stays after all. */
@Controller
@RequestMapping("/members/leaving")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class LeavingPages {

	private final LeavingService leaving;

	LeavingPages(LeavingService leaving) {
		this.leaving = leaving;
	}

	@GetMapping
	String show(SignedIn person, Model page) {
		page.addAttribute("form", LeavingForm.EMPTY);
		return lay(new MemberId(person.id()), page);
	}

	@PostMapping
	String leave(SignedIn person, @ModelAttribute("form") LeavingForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		var member = new MemberId(person.id());
		if (!errors.hasErrors() && !form.isSure()) {
			errors.rejectValue("sure", "members.leaving.sure.missing");
		}
		if (errors.hasErrors()) {
			return lay(member, page);
		}
		this.leaving.ask(member);
		next.addFlashAttribute("notice", new Notice("members.leaving.asked"));
		return "redirect:/members/leaving";
	}

	@PostMapping("/stay")
	String stay(SignedIn person, RedirectAttributes next) {
		this.leaving.stay(new MemberId(person.id()));
		next.addFlashAttribute("notice", new Notice("members.leaving.stayed"));
		return "redirect:/members/profile";
	}

	private String lay(MemberId member, Model page) {
		page.addAttribute("day", this.leaving.dayOf(member).orElse(null));
		page.addAttribute("second", this.leaving.isSecondRecord(member));
		page.addAttribute("dayIfAskedNow", this.leaving.dayIfAskedNow());
		page.addAttribute("worksHere", this.leaving.worksHere(member));
		return "members/leaving/leave";
	}

}
