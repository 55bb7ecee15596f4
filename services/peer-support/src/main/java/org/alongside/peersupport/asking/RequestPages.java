package org.alongside.peersupport.asking;

import java.util.UUID;

import org.alongside.peersupport.requests.DraftingService;
import org.alongside.peersupport.requests.OfferService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.requests.WaitingTimes;
import org.alongside.peersupport.traits.AnswerForm;
import org.alongside.peersupport.traits.FiveQuestions;
import org.alongside.peersupport.traits.MoreQuestions;
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
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

/**
 * A member's own request: five questions, the rest if they like, and what comes of it.
 */
@Controller
@RequestMapping("/peer-support/requests/{id}")
@PreAuthorize("isAuthenticated()")
class RequestPages {

	private static final String HERE = "redirect:/peer-support/requests/{id}";

	private final DraftingService drafting;

	private final OfferService offers;

	private final PlaceService places;

	private final WaitingTimes times;

	RequestPages(DraftingService drafting, OfferService offers, PlaceService places, WaitingTimes times) {
		this.drafting = drafting;
		this.offers = offers;
		this.places = places;
		this.times = times;
	}

	@GetMapping
	String show(@PathVariable RequestId id, SignedIn person, Model page) {
		RequestView request = own(id, person, page);
		if (request.status() == RequestStatus.DRAFT) {
			return request.words().traits().isComplete() ? HERE + "/send" : HERE + "/five";
		}
		if (request.status().isTogether()) {
			return "redirect:/peer-support/together/{id}";
		}
		page.addAttribute("wait", this.times.expected().orElse(null));
		return "peer-support/asking/status";
	}

	@GetMapping("/five")
	String five(@PathVariable RequestId id, SignedIn person, Model page) {
		page.addAttribute("form", FiveQuestions.of(own(id, person, page).words().traits()));
		return "peer-support/asking/five";
	}

	@PostMapping("/five")
	String five(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") FiveQuestions form,
			BindingResult errors, Model page) {
		own(id, person, page);
		form.check(errors);
		if (errors.hasErrors()) {
			return "peer-support/asking/five";
		}
		this.drafting.says(id, person, (words) -> words.with(form.over(words.traits())));
		return HERE;
	}

	@GetMapping("/more")
	String more(@PathVariable RequestId id, SignedIn person, Model page) {
		page.addAttribute("form", MoreQuestions.of(own(id, person, page).words().traits()));
		return "peer-support/asking/more";
	}

	@PostMapping("/more")
	String more(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") MoreQuestions form,
			BindingResult errors, Model page) {
		own(id, person, page);
		if (!form.isReadable(errors)) {
			return "peer-support/asking/more";
		}
		this.drafting.says(id, person, (words) -> words.with(form.over(words.traits())));
		return HERE;
	}

	@GetMapping("/wishes")
	String wishes(@PathVariable RequestId id, SignedIn person, Model page) {
		page.addAttribute("form", WishesForm.of(own(id, person, page).words().wishes()));
		return "peer-support/asking/wishes";
	}

	@PostMapping("/wishes")
	String wishes(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") WishesForm form,
			BindingResult errors, Model page) {
		own(id, person, page);
		form.check(errors);
		if (errors.hasErrors()) {
			return "peer-support/asking/wishes";
		}
		this.drafting.says(id, person, (words) -> words.with(form.wishes()));
		return HERE;
	}

	@GetMapping("/send")
	String check(@PathVariable RequestId id, SignedIn person, Model page) {
		RequestView request = own(id, person, page);
		if (request.status() != RequestStatus.DRAFT || !request.words().traits().isComplete()) {
			return HERE;
		}
		return "peer-support/asking/send";
	}

	@PostMapping("/send")
	String send(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.drafting.send(id, person);
		next.addFlashAttribute("notice", new Notice("peer-support.request.sent"));
		return HERE;
	}

	@GetMapping("/withdraw")
	String withdraw(@PathVariable RequestId id, SignedIn person, Model page) {
		own(id, person, page);
		return "peer-support/asking/withdraw";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.drafting.withdraw(id, person.id());
		next.addFlashAttribute("notice", new Notice("peer-support.request.withdrawn"));
		return HERE;
	}

	@GetMapping("/answer")
	String answer(@PathVariable RequestId id, SignedIn person, Model page) {
		if (own(id, person, page).status() != RequestStatus.OFFERED_TO_MEMBER) {
			return HERE;
		}
		page.addAttribute("form", AnswerForm.EMPTY);
		return "peer-support/asking/answer";
	}

	@PostMapping("/answer")
	String answer(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		own(id, person, page);
		form.check(errors);
		if (errors.hasErrors()) {
			return "peer-support/asking/answer";
		}
		this.offers.memberAnswers(id, person.id(), form.contact(), form.why());
		next.addFlashAttribute("notice",
				new Notice(form.saysYes() ? "peer-support.introduced" : "peer-support.declined.member"));
		return HERE;
	}

	/** One's own request; of a buddy who is offered what they told, and no name. */
	private RequestView own(RequestId id, SignedIn person, Model page) {
		RequestView request = this.drafting.owned(id, person.id());
		page.addAttribute("id", id).addAttribute("request", request).addAttribute("options", TraitOptions.ALL);
		UUID volunteer = request.volunteerId();
		if (request.status() == RequestStatus.OFFERED_TO_MEMBER && volunteer != null) {
			page.addAttribute("buddy", this.places.volunteer(new VolunteerId(volunteer)).words().traits());
		}
		return request;
	}

}
