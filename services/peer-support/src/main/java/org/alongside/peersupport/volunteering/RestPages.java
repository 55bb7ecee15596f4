package org.alongside.peersupport.volunteering;

import org.alongside.peersupport.requests.OfferService;
import org.alongside.peersupport.requests.RelationService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.traits.AnswerForm;
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.volunteers.PauseReason;
import org.alongside.peersupport.volunteers.VolunteerService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a volunteer says yes or no to somebody, rests in one press, and stops. */
@Controller
@RequestMapping("/peer-support/volunteer")
@PreAuthorize("isAuthenticated()")
@NotWhileActing
class RestPages {

	private static final String HOME = "redirect:/peer-support/volunteer";

	private final VolunteerService volunteers;

	private final RelationService relations;

	private final OfferService offers;

	RestPages(VolunteerService volunteers, RelationService relations, OfferService offers) {
		this.volunteers = volunteers;
		this.relations = relations;
		this.offers = offers;
	}

	@PostMapping("/pause")
	String pause(SignedIn person, @RequestParam(defaultValue = "WELL_BEING") String reason, RedirectAttributes next) {
		this.volunteers.pause(person.id(), reason(reason), null);
		next.addFlashAttribute("notice", new Notice("peer-support.volunteer.paused"));
		return HOME;
	}

	@PostMapping("/resume")
	String resume(SignedIn person, RedirectAttributes next) {
		this.volunteers.resume(person.id());
		next.addFlashAttribute("notice", new Notice("peer-support.volunteer.resumed"));
		return HOME;
	}

	@GetMapping("/stop")
	String stop() {
		return "peer-support/volunteering/stop";
	}

	@PostMapping("/stop")
	String stop(SignedIn person, RedirectAttributes next) {
		this.volunteers.retire(person.id());
		next.addFlashAttribute("notice", new Notice("peer-support.volunteer.stopped"));
		return HOME;
	}

	@GetMapping("/offers/{id}")
	String offer(@PathVariable RequestId id, SignedIn person, Model page) {
		if (offered(id, person, page).status() != RequestStatus.OFFERED_TO_VOLUNTEER) {
			return "redirect:/peer-support/go/{id}";
		}
		page.addAttribute("form", AnswerForm.EMPTY);
		return "peer-support/volunteering/offer";
	}

	@PostMapping("/offers/{id}")
	String offer(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		offered(id, person, page);
		form.check(errors);
		if (errors.hasErrors()) {
			return "peer-support/volunteering/offer";
		}
		this.offers.volunteerAnswers(id, person.id(), form.contact(), form.why());
		next.addFlashAttribute("notice",
				new Notice(form.saysYes() ? "peer-support.volunteer.said-yes" : "peer-support.volunteer.said-no"));
		return HOME;
	}

	/** What a volunteer may know of somebody they are asked to talk to: no name. */
	private RequestView offered(RequestId id, SignedIn person, Model page) {
		RequestView request = this.relations.forVolunteer(id, person.id());
		page.addAttribute("id", id)
			.addAttribute("seeker", request.words().traits())
			.addAttribute("inHospital", request.words().wishes().inHospital())
			.addAttribute("answerBy", request.answerBy())
			.addAttribute("options", TraitOptions.ALL);
		return request;
	}

	private static PauseReason reason(String typed) {
		for (PauseReason reason : PauseReason.values()) {
			if (reason.name().equals(typed)) {
				return reason;
			}
		}
		return PauseReason.WELL_BEING;
	}

}
