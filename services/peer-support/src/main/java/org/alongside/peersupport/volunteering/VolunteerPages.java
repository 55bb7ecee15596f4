package org.alongside.peersupport.volunteering;

import java.util.List;

import org.alongside.peersupport.requests.RelationService;
import org.alongside.peersupport.traits.FiveQuestions;
import org.alongside.peersupport.traits.MoreQuestions;
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.volunteers.VolunteerService;
import org.alongside.peersupport.volunteers.VolunteerView;
import org.alongside.platform.data.RecordNotFound;
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

/** A volunteer's own part: apply, say who they are, say what is too much. */
@Controller
@RequestMapping("/peer-support/volunteer")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class VolunteerPages {

	private static final String HOME = "redirect:/peer-support/volunteer";

	private final VolunteerService volunteers;

	private final RelationService relations;

	VolunteerPages(VolunteerService volunteers, RelationService relations) {
		this.volunteers = volunteers;
		this.relations = relations;
	}

	@GetMapping
	String show(SignedIn person, Model page) {
		page.addAttribute("volunteer", this.volunteers.mine(person.id()).orElse(null))
			.addAttribute("people", this.relations.withVolunteer(person.id()));
		return "peer-support/volunteering/show";
	}

	@GetMapping("/apply")
	String apply(SignedIn person, Model page) {
		if (serves(person)) {
			return HOME;
		}
		page.addAttribute("form", ApplyForm.EMPTY).addAttribute("options", TraitOptions.ALL);
		return "peer-support/volunteering/apply";
	}

	@PostMapping("/apply")
	String apply(SignedIn person, @ModelAttribute("form") ApplyForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		form.check(errors);
		if (errors.hasErrors()) {
			page.addAttribute("options", TraitOptions.ALL);
			return "peer-support/volunteering/apply";
		}
		this.volunteers.apply(person, form.traits(), form.referees());
		next.addFlashAttribute("notice", new Notice("peer-support.volunteer.applied"));
		return HOME;
	}

	@GetMapping("/five")
	String five(SignedIn person, Model page) {
		page.addAttribute("form", FiveQuestions.of(mine(person).words().traits()))
			.addAttribute("options", TraitOptions.ALL);
		return "peer-support/volunteering/five";
	}

	@PostMapping("/five")
	String five(SignedIn person, @ModelAttribute("form") FiveQuestions form, BindingResult errors, Model page,
			RedirectAttributes next) {
		VolunteerView mine = mine(person);
		form.check(errors);
		if (errors.hasErrors()) {
			page.addAttribute("options", TraitOptions.ALL);
			return "peer-support/volunteering/five";
		}
		this.volunteers.says(person.id(), form.over(mine.words().traits()));
		next.addFlashAttribute("notice", new Notice("peer-support.saved"));
		return HOME;
	}

	@GetMapping("/more")
	String more(SignedIn person, Model page) {
		page.addAttribute("form", MoreQuestions.of(mine(person).words().traits()))
			.addAttribute("options", TraitOptions.ALL);
		return "peer-support/volunteering/more";
	}

	@PostMapping("/more")
	String more(SignedIn person, @ModelAttribute("form") MoreQuestions form, BindingResult errors, Model page,
			RedirectAttributes next) {
		VolunteerView mine = mine(person);
		if (!form.isReadable(errors)) {
			page.addAttribute("options", TraitOptions.ALL);
			return "peer-support/volunteering/more";
		}
		this.volunteers.says(person.id(), form.over(mine.words().traits()));
		next.addFlashAttribute("notice", new Notice("peer-support.saved"));
		return HOME;
	}

	@GetMapping("/limits")
	String limits(SignedIn person, Model page) {
		VolunteerView mine = mine(person);
		page.addAttribute("form", new LimitsForm(String.valueOf(mine.capacity()), mine.words().noGo()));
		return limitsPage(page);
	}

	@PostMapping("/limits")
	String limits(SignedIn person, @ModelAttribute("form") LimitsForm form, BindingResult errors, Model page,
			RedirectAttributes next) {
		mine(person);
		form.check(errors);
		if (errors.hasErrors()) {
			return limitsPage(page);
		}
		this.volunteers.limits(person.id(), form.number(), form.topics());
		next.addFlashAttribute("notice", new Notice("peer-support.saved"));
		return HOME;
	}

	private static String limitsPage(Model page) {
		page.addAttribute("options", TraitOptions.ALL).addAttribute("numbers", List.of("1", "2", "3"));
		return "peer-support/volunteering/limits";
	}

	private boolean serves(SignedIn person) {
		return this.volunteers.mine(person.id()).filter((one) -> !one.status().isOver()).isPresent();
	}

	private VolunteerView mine(SignedIn person) {
		return this.volunteers.mine(person.id())
			.filter((one) -> !one.status().isOver())
			.orElseThrow(RecordNotFound::new);
	}

}
