package org.alongside.peersupport.volunteering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.peersupport.vetting.Completion;
import org.alongside.peersupport.vetting.Requirement;
import org.alongside.peersupport.vetting.Timeline;
import org.alongside.peersupport.vetting.VettingSettings;
import org.alongside.peersupport.volunteers.ReferenceService;
import org.alongside.peersupport.volunteers.VolunteerDesk;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.peersupport.volunteers.VolunteerView;
import org.alongside.platform.data.Refusal;
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

/** Where the coordinator sees volunteers, and to it that all is in order. */
@Controller
@RequestMapping("/peer-support/staff/volunteers")
@PreAuthorize("hasRole('PEER_COORDINATOR')")
class VolunteerDeskPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final int PAGE = 25;

	private static final UUID FIRST = new UUID(0, 0);

	private static final String HERE = "redirect:/peer-support/staff/volunteers/{id}";

	private final VolunteerDesk desk;

	private final ReferenceService references;

	private final VettingSettings asked;

	private final Clock clock;

	VolunteerDeskPages(VolunteerDesk desk, ReferenceService references, VettingSettings asked, Clock clock) {
		this.desk = desk;
		this.references = references;
		this.asked = asked;
		this.clock = clock;
	}

	@GetMapping
	String all(@RequestParam(required = false) @Nullable UUID after, Model page) {
		List<VolunteerView> found = this.desk.open((after != null) ? after : FIRST, PAGE + 1);
		page.addAttribute("volunteers", found.stream().limit(PAGE).toList())
			.addAttribute("more", (found.size() > PAGE) ? found.get(PAGE - 1).id().value() : null);
		return "peer-support/volunteering/list";
	}

	@GetMapping("/{id}")
	String one(@PathVariable VolunteerId id, SignedIn person, Model page) {
		page.addAttribute("form", CompletionForm.on(today()));
		return page(id, person, page);
	}

	@PostMapping("/{id}/start")
	String start(@PathVariable VolunteerId id, SignedIn person, RedirectAttributes next) {
		this.desk.startChecks(id, person);
		return done("started", next);
	}

	@PostMapping("/{id}/complete")
	String complete(@PathVariable VolunteerId id, SignedIn person, @ModelAttribute("form") CompletionForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		VolunteerView volunteer = this.desk.read(id, person);
		form.check(errors, today());
		if (errors.hasErrors()) {
			return page(id, person, page);
		}
		try {
			this.desk.complete(id, person, form.completion(volunteer.words().traits().nation(), this.asked),
					form.certificate());
		}
		catch (Refusal refusal) {
			errors.reject(refusal.code(), refusal.arguments(), null);
			return page(id, person, page);
		}
		return done("completed", next);
	}

	@PostMapping("/{id}/approve")
	String approve(@PathVariable VolunteerId id, SignedIn person, RedirectAttributes next) {
		this.desk.approve(id, person);
		return done("approved", next);
	}

	@PostMapping("/{id}/decline")
	String decline(@PathVariable VolunteerId id, SignedIn person, RedirectAttributes next) {
		this.desk.decline(id, person);
		return done("declined", next);
	}

	private static String done(String what, RedirectAttributes next) {
		next.addFlashAttribute("notice", new Notice("peer-support.desk.volunteer." + what));
		return HERE;
	}

	private String page(VolunteerId id, SignedIn person, Model page) {
		VolunteerView volunteer = this.desk.read(id, person);
		String nation = volunteer.words().traits().nation();
		List<Completion> seen = this.desk.seen(id);
		page.addAttribute("id", id)
			.addAttribute("volunteer", volunteer)
			.addAttribute("check", this.asked.check(nation))
			.addAttribute("noCheck", this.asked.allowsNoCheck(nation))
			.addAttribute("seen", seen)
			.addAttribute("days", Timeline.of(nation, this.asked, seen).spans())
			.addAttribute("forEver", Timeline.FOR_EVER)
			.addAttribute("missing", this.desk.missing(volunteer))
			.addAttribute("references", this.references.of(id))
			.addAttribute("requirements", Requirement.values());
		return "peer-support/volunteering/volunteer";
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	/**
	 * What was seen to be in order, as typed.
	 */
	record CompletionForm(@Nullable String requirement, @Nullable DateInput from, @Nullable DateInput until,
			@Nullable String number, @Nullable Boolean exemption) {

		private static final int LONGEST = 40;

		static CompletionForm on(LocalDate today) {
			return new CompletionForm(null, DateInput.of(today), DateInput.empty(), null, null);
		}

		void check(BindingResult errors, LocalDate today) {
			if (errors.hasErrors()) {
				return; // what could not even be read is said first
			}
			if (kind() == null) {
				errors.rejectValue("requirement", "peer-support.completion.requirement.missing");
			}
			LocalDate from = day(this.from);
			LocalDate until = day(this.until);
			if (from == null || from.isAfter(today)) {
				errors.rejectValue("from", "peer-support.completion.from.wrong");
			}
			boolean typed = this.until != null && !this.until.isEmpty();
			if (typed && (until == null || (from != null && until.isBefore(from)))) {
				errors.rejectValue("until", "peer-support.completion.until.wrong");
			}
			if (this.number != null && this.number.length() > LONGEST) {
				errors.rejectValue("number", "peer-support.too-long", new Object[] { LONGEST }, null);
			}
		}

		/** Where no last day was typed, the charity's own number of months counts. */
		Completion completion(String nation, VettingSettings asked) {
			Requirement requirement = Objects.requireNonNull(kind());
			String level = (requirement == Requirement.CHECK) ? asked.check(nation) : "";
			LocalDate from = Objects.requireNonNull(day(this.from));
			LocalDate until = day(this.until);
			int months = asked.monthsOf(level.isEmpty() ? requirement.name() : level);
			if (until == null && months > 0) {
				until = from.plusMonths(months).minusDays(1);
			}
			return new Completion(requirement, level, from, until, Boolean.TRUE.equals(this.exemption));
		}

		@Nullable String certificate() {
			return (this.number != null && !this.number.isBlank()) ? this.number.strip() : null;
		}

		private @Nullable Requirement kind() {
			for (Requirement known : Requirement.values()) {
				if (known.name().equals(this.requirement)) {
					return known;
				}
			}
			return null;
		}

		private static @Nullable LocalDate day(@Nullable DateInput typed) {
			return (typed != null)
					? typed.date().filter((day) -> day.getYear() >= 1950 && day.getYear() < 2100).orElse(null) : null;
		}

	}

}
