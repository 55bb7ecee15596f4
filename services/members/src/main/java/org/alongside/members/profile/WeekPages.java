package org.alongside.members.profile;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.answers.Subject;
import org.alongside.members.people.MemberId;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's week: when they have no strength, and when treatment falls. */
@Controller
@RequestMapping("/members/profile")
@PreAuthorize("isAuthenticated()")
class WeekPages {

	private final SubjectSheet sheet;

	WeekPages(SubjectSheet sheet) {
		this.sheet = sheet;
	}

	@ModelAttribute("days")
	List<String> days() {
		return Subject.INFUSIONS.options();
	}

	@ModelAttribute("parts")
	List<String> parts() {
		return TimesForm.PARTS;
	}

	@GetMapping("/times")
	String times(SignedIn member, Model page) {
		return this.sheet.open(Subject.TIMES, new MemberId(member.id()), page, TimesForm::of);
	}

	@PostMapping("/times")
	String saveTimes(SignedIn member, @ModelAttribute("form") TimesForm form, BindingResult errors, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		return this.sheet.save(Subject.TIMES, form, errors, new Visit(member, page, next, response));
	}

	@GetMapping("/infusions")
	String infusions(SignedIn member, Model page) {
		return this.sheet.open(Subject.INFUSIONS, new MemberId(member.id()), page, InfusionsForm::of);
	}

	@PostMapping("/infusions")
	String saveInfusions(SignedIn member, @ModelAttribute("form") InfusionsForm form, BindingResult errors, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		return this.sheet.save(Subject.INFUSIONS, form, errors, new Visit(member, page, next, response));
	}

}
