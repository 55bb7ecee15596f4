package org.alongside.members.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.members.answers.Answers;
import org.alongside.members.answers.Door;
import org.alongside.members.answers.ProfileSettings;
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

/**
 * Where a member lives, when they were born, and how to speak of them. Who is under 18 is
 * told kindly that a parent or guardian joins.
 */
@Controller
@RequestMapping("/members/profile")
@PreAuthorize("isAuthenticated()")
class SelfPages {

	private static final ZoneId HERE = ZoneId.of("Europe/London");

	private final SubjectSheet sheet;

	private final Answers answers;

	private final ProfileSettings settings;

	private final Clock clock;

	SelfPages(SubjectSheet sheet, Answers answers, ProfileSettings settings, Clock clock) {
		this.sheet = sheet;
		this.answers = answers;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping("/postcode")
	String postcode(SignedIn member, Model page) {
		return this.sheet.open(Subject.POSTCODE, new MemberId(member.id()), page, PostcodeForm::of);
	}

	@PostMapping("/postcode")
	String savePostcode(SignedIn member, @ModelAttribute("form") PostcodeForm form, BindingResult errors, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		return this.sheet.save(Subject.POSTCODE, form, errors, new Visit(member, page, next, response));
	}

	@GetMapping("/about")
	String about(SignedIn member, Model page) {
		return this.sheet.open(Subject.ABOUT, new MemberId(member.id()), page, AboutForm::of);
	}

	@PostMapping("/about")
	String saveAbout(SignedIn member, @ModelAttribute("form") AboutForm form, BindingResult errors, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		return this.sheet.save(Subject.ABOUT, form, errors, new Visit(member, page, next, response));
	}

	@GetMapping("/born")
	String born(SignedIn member, Model page) {
		return this.sheet.open(Subject.BORN, new MemberId(member.id()), page, BornForm::of);
	}

	@PostMapping("/born")
	String saveBorn(SignedIn member, @ModelAttribute("form") BornForm form, BindingResult errors, Model page,
			RedirectAttributes next, HttpServletResponse response) {
		var answered = this.sheet.save(Subject.BORN, form.within(days()), errors,
				new Visit(member, page, next, response));
		boolean young = answered.startsWith("redirect:") && isYoung(member);
		return young ? "redirect:/members/profile/young" : answered;
	}

	/** For who is under 18, and for a parent or guardian who reads along. */
	@GetMapping("/young")
	String young(Model page) {
		return SubjectSheet.shut(Door.TOO_YOUNG, page);
	}

	private boolean isYoung(SignedIn member) {
		return this.answers.door(new MemberId(member.id()), Subject.GUARDIAN) == Door.TOO_YOUNG;
	}

	private BornForm.Days days() {
		return BornForm.Days.until(LocalDate.ofInstant(this.clock.instant(), HERE), this.settings.oldest());
	}

}
