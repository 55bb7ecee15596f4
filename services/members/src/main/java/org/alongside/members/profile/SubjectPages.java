package org.alongside.members.profile;

import org.alongside.members.answers.Answers;
import org.alongside.members.answers.Subject;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Relationship;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;

import jakarta.servlet.http.HttpServletResponse;

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

/** The subjects that are a list of options; and taking an answer back, on any subject. */
@Controller
@RequestMapping("/members/profile/subjects/{subject}")
@PreAuthorize("isAuthenticated()")
class SubjectPages {

	private final SubjectSheet sheet;

	private final Answers answers;

	private final People people;

	SubjectPages(SubjectSheet sheet, Answers answers, People people) {
		this.sheet = sheet;
		this.answers = answers;
		this.people = people;
	}

	@GetMapping
	String ask(@PathVariable("subject") String path, SignedIn member, Model page) {
		return this.sheet.open(list(path), new MemberId(member.id()), page, ListForm::of);
	}

	@PostMapping
	String save(@PathVariable("subject") String path, SignedIn member, @ModelAttribute("form") ListForm form,
			BindingResult errors, Model page, RedirectAttributes next, HttpServletResponse response) {
		var subject = list(path);
		if (subject == Subject.GUARDIAN && form.says("YES") && !isFamily(new MemberId(member.id()))) {
			errors.rejectValue("codes", "members.profile.guardian.not-family");
		}
		return this.sheet.save(subject, form.on(subject), errors, new Visit(member, page, next, response));
	}

	@PostMapping("/removal")
	String takeBack(@PathVariable("subject") String path, SignedIn member, RedirectAttributes next) {
		this.answers.takeBack(new MemberId(member.id()), subject(path));
		next.addFlashAttribute("notice", new Notice("members.profile.taken-back"));
		return "redirect:" + SubjectSheet.LIST;
	}

	/** A guardian joins as who they are themselves to the one who is ill. */
	private boolean isFamily(MemberId member) {
		var relationship = this.people.get(member).profile().relationship();
		return relationship == Relationship.FAMILY || relationship == Relationship.CARER;
	}

	private static Subject list(String path) {
		var subject = subject(path);
		if (!subject.isList()) {
			throw new RecordNotFound("subject", path);
		}
		return subject;
	}

	private static Subject subject(String path) {
		return Subject.at(path).orElseThrow(() -> new RecordNotFound("subject", path));
	}

}
