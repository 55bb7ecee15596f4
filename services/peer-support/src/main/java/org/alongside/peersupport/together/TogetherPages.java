package org.alongside.peersupport.together;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.alongside.peersupport.requests.ContactView;
import org.alongside.peersupport.requests.EndReason;
import org.alongside.peersupport.requests.RelationService;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.DateInput;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

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

/**
 * The page both of two people have: how to reach the other, what has been, and the way
 * out.
 */
@Controller
@RequestMapping("/peer-support")
@PreAuthorize("isAuthenticated()")
class TogetherPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final String HERE = "redirect:/peer-support/together/{id}";

	private final RelationService relations;

	private final Clock clock;

	TogetherPages(RelationService relations, Clock clock) {
		this.relations = relations;
		this.clock = clock;
	}

	/** Where a mail leads: to the page of whoever opens it. */
	@GetMapping("/go/{id}")
	String go(@PathVariable RequestId id, SignedIn person) {
		RequestView request = this.relations.of(id, person.id());
		if (request.status().isTogether()) {
			return HERE;
		}
		if (request.memberId().equals(person.id())) {
			return "redirect:/peer-support/requests/{id}";
		}
		return (request.status() == RequestStatus.OFFERED_TO_VOLUNTEER) ? "redirect:/peer-support/volunteer/offers/{id}"
				: "redirect:/peer-support/volunteer";
	}

	@GetMapping("/together/{id}")
	String show(@PathVariable RequestId id, SignedIn person, Model page) {
		RequestView request = this.relations.of(id, person.id());
		if (!request.status().isTogether()) {
			return request.memberId().equals(person.id()) ? "redirect:/peer-support/requests/{id}"
					: "redirect:/peer-support/volunteer";
		}
		return page(request, ContactForm.on(today()), person, page);
	}

	@PostMapping("/together/{id}/talked")
	String talked(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") ContactForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		RequestView request = this.relations.of(id, person.id());
		LocalDate met = (request.introducedAt() != null) ? LocalDate.ofInstant(request.introducedAt(), HOME) : today();
		form.check(errors, met, today());
		if (errors.hasErrors()) {
			return page(request, form, person, page);
		}
		this.relations.talked(id, person.id(), form.contact());
		next.addFlashAttribute("notice", new Notice("peer-support.talked.kept"));
		return HERE;
	}

	@PostMapping("/together/{id}/rest")
	String rest(@PathVariable RequestId id, SignedIn person, @RequestParam(required = false) @Nullable String resting) {
		this.relations.rest(id, person.id(), resting != null);
		return HERE;
	}

	@GetMapping("/together/{id}/end")
	String end(@PathVariable RequestId id, SignedIn person, Model page) {
		if (!this.relations.of(id, person.id()).status().isTogether()) {
			return "redirect:/peer-support/go/{id}";
		}
		page.addAttribute("id", id).addAttribute("form", new EndForm(null)).addAttribute("reasons", EndForm.REASONS);
		return "peer-support/together/end";
	}

	@PostMapping("/together/{id}/end")
	String end(@PathVariable RequestId id, SignedIn person, @ModelAttribute("form") EndForm form, BindingResult errors,
			Model page, RedirectAttributes next) {
		RequestView request = this.relations.of(id, person.id());
		EndReason reason = form.check(errors);
		if (reason == null) {
			page.addAttribute("id", id).addAttribute("reasons", EndForm.REASONS);
			return "peer-support/together/end";
		}
		this.relations.end(id, person.id(), reason);
		next.addFlashAttribute("notice", new Notice("peer-support.ended"));
		return request.memberId().equals(person.id()) ? "redirect:/peer-support/requests/{id}"
				: "redirect:/peer-support/volunteer";
	}

	private String page(RequestView request, ContactForm form, SignedIn person, Model page) {
		String contact = this.relations.contactFor(request.id(), person.id());
		String[] lines = (contact != null) ? contact.split("\n", 2) : new String[0];
		page.addAttribute("id", request.id())
			.addAttribute("status", request.status())
			.addAttribute("reference", request.reference())
			.addAttribute("name", (lines.length > 0) ? lines[0] : "")
			.addAttribute("reach", (lines.length > 1) ? lines[1] : "")
			.addAttribute("contacts", this.relations.contacts(request.id(), person.id()))
			.addAttribute("form", form)
			.addAttribute("isMember", request.memberId().equals(person.id()))
			.addAttribute("options", TraitOptions.ALL);
		return "peer-support/together/show";
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	/**
	 * Why two people stop, as chosen.
	 */
	record EndForm(@Nullable String reason) {

		static final List<EndReason> REASONS = List.of(EndReason.DONE, EndReason.DRIFTED_APART, EndReason.NOT_A_FIT,
				EndReason.CARING_LOAD, EndReason.RELAPSE);

		@Nullable EndReason check(BindingResult errors) {
			for (EndReason known : REASONS) {
				if (known.name().equals(this.reason)) {
					return known;
				}
			}
			errors.rejectValue("reason", "peer-support.end.missing");
			return null;
		}

	}

	/**
	 * That two people talked, as typed.
	 */
	record ContactForm(@Nullable DateInput day, @Nullable String minutes, @Nullable String medium,
			@Nullable Boolean missed, @Nullable List<String> topics) {

		static ContactForm on(LocalDate day) {
			return new ContactForm(DateInput.of(day), null, null, null, null);
		}

		void check(BindingResult errors, LocalDate earliest, LocalDate today) {
			if (errors.hasErrors()) {
				return; // what could not even be read is said first
			}
			LocalDate on = (this.day != null) ? this.day.date().orElse(null) : null;
			if (on == null || on.isBefore(earliest) || on.isAfter(today)) {
				errors.rejectValue("day", "peer-support.talked.day.wrong");
			}
			if (length() < 0) {
				errors.rejectValue("minutes", "peer-support.talked.minutes.wrong");
			}
			if (TraitOptions.first("channel", text(this.medium)).isEmpty()) {
				errors.rejectValue("medium", "peer-support.talked.medium.missing");
			}
		}

		ContactView contact() {
			LocalDate on = Objects.requireNonNull(this.day).date().orElseThrow();
			boolean happened = !Boolean.TRUE.equals(this.missed);
			return new ContactView(on, happened ? Math.max(0, length()) : 0,
					TraitOptions.first("channel", text(this.medium)), happened,
					String.join(" ", TraitOptions.known("topic", (this.topics != null) ? this.topics : List.of())));
		}

		/** -1 when it is no number of minutes; nothing typed is 0. */
		private int length() {
			String typed = text(this.minutes);
			if (typed.isEmpty()) {
				return 0;
			}
			return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed.strip() : "";
		}

	}

}
