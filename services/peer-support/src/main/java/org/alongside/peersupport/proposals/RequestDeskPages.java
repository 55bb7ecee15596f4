package org.alongside.peersupport.proposals;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.requests.EndReason;
import org.alongside.peersupport.requests.OfferService;
import org.alongside.peersupport.requests.RelationService;
import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.data.Refusal;
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

/** One request, as the coordinator sees it, with why somebody was proposed. */
@Controller
@RequestMapping("/peer-support/staff/requests/{id}")
@PreAuthorize("hasRole('PEER_COORDINATOR')")
class RequestDeskPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final String HERE = "redirect:/peer-support/staff/requests/{id}";

	private static final int REVIEW_AFTER = 28;

	private static final List<EndReason> REASONS = List.of(EndReason.values());

	private final RequestDesk requests;

	private final ProposalService proposals;

	private final OfferService offers;

	private final RelationService relations;

	private final PlaceService places;

	private final Decided decided;

	RequestDeskPages(RequestDesk requests, ProposalService proposals, OfferService offers, RelationService relations,
			PlaceService places, Decided decided) {
		this.requests = requests;
		this.proposals = proposals;
		this.offers = offers;
		this.relations = relations;
		this.places = places;
		this.decided = decided;
	}

	@GetMapping
	String show(@PathVariable RequestId id, SignedIn person, Model page) {
		page.addAttribute("form", StepForm.EMPTY);
		return page(id, person, page);
	}

	@PostMapping("/offer")
	String offer(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.requests.requireAnother(id, person.id());
		this.decided.by(person, "proposal-accepted", id, () -> this.offers.askVolunteer(id));
		return done("offered", next);
	}

	@PostMapping("/refuse")
	String refuse(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") StepForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		form.needReason(errors);
		return step(id, person, errors, page, next, "refused", "proposal-refused", () -> {
			this.requests.requireAnother(id, person.id());
			this.offers.refuse(id, form.reason());
		});
	}

	@PostMapping("/change")
	String change(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") StepForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		form.needVolunteer(errors);
		RequestView request = this.requests.read(id, person);
		UUID other = form.volunteer();
		if (other == null || errors.hasErrors()) {
			return page(id, person, page);
		}
		return step(id, person, errors, page, next, "changed", "proposal-changed", () -> {
			this.requests.requireAnother(id, person.id());
			this.proposals.change(request, other);
		});
	}

	@PostMapping("/hold")
	String hold(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.requests.hold(id, "BY_STAFF", this.decided.today(HOME).plusDays(REVIEW_AFTER), person);
		return done("held", next);
	}

	@PostMapping("/go-on")
	String goOn(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.requests.goOn(id, person);
		return done("goes-on", next);
	}

	@PostMapping("/refer-on")
	String referOn(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.requests.referOn(id, person);
		return done("referred-on", next);
	}

	@PostMapping("/end")
	String end(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") StepForm form, BindingResult errors,
			Model page, RedirectAttributes next) {
		EndReason why = form.needEnd(errors);
		if (why == null) {
			return page(id, person, page);
		}
		return step(id, person, errors, page, next, "ended", "relation-ended",
				() -> this.relations.endByStaff(id, why));
	}

	@PostMapping("/close")
	String close(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.decided.by(person, "closed-with-care", id, () -> this.relations.closeWithCare(id));
		return done("closed", next);
	}

	@PostMapping("/follow-up")
	String followUp(@PathVariable RequestId id, SignedIn person, RedirectAttributes next) {
		this.decided.by(person, "followed-up", id, () -> this.relations.followUp(id));
		return done("followed-up", next);
	}

	private String step(RequestId id, SignedIn person, BindingResult errors, Model page, RedirectAttributes next,
			String done, String action, Runnable step) {
		if (errors.hasErrors()) {
			return page(id, person, page);
		}
		try {
			this.decided.by(person, action, id, step);
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return page(id, person, page);
		}
		return done(done, next);
	}

	private static String done(String what, RedirectAttributes next) {
		next.addFlashAttribute("notice", new Notice("peer-support.desk.request." + what));
		return HERE;
	}

	private String page(RequestId id, SignedIn person, Model page) {
		RequestView request = this.requests.read(id, person);
		page.addAttribute("id", id)
			.addAttribute("request", request)
			.addAttribute("own", this.requests.isEnteredBy(id, person.id()))
			.addAttribute("reasons", REASONS)
			.addAttribute("explanation", this.decided.explanation(this.requests.explanation(id)));
		if (request.volunteerId() != null) {
			page.addAttribute("volunteer", this.places.volunteer(new VolunteerId(request.volunteerId())));
		}
		if (request.status() == RequestStatus.PROPOSED) {
			page.addAttribute("regret", this.proposals.regret(request).orElse(null));
		}
		return "peer-support/proposals/request";
	}

}
