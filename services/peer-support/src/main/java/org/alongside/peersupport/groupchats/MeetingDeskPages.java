package org.alongside.peersupport.groupchats;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.peersupport.groups.GroupDesk;
import org.alongside.peersupport.groups.GroupPlanning;
import org.alongside.peersupport.groups.GroupSessionId;
import org.alongside.peersupport.groups.GroupSettings;
import org.alongside.peersupport.groups.PlaceStatus;
import org.alongside.peersupport.groups.PlaceView;
import org.alongside.peersupport.groups.SessionStatus;
import org.alongside.peersupport.groups.SessionView;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
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
 * One meeting, as the coordinator sees it: who comes, who waits, when it is, who came.
 */
@Controller
@RequestMapping("/peer-support/staff/meetings/{id}")
@PreAuthorize("hasRole('PEER_COORDINATOR')")
class MeetingDeskPages {

	private static final String HERE = "redirect:/peer-support/staff/meetings/{id}";

	private final GroupDesk desk;

	private final GroupPlanning planning;

	private final GroupSettings settings;

	private final Clock clock;

	MeetingDeskPages(GroupDesk desk, GroupPlanning planning, GroupSettings settings, Clock clock) {
		this.desk = desk;
		this.planning = planning;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable GroupSessionId id, SignedIn person, Model page) {
		page.addAttribute("form", MeetingForm.of(this.desk.session(id)));
		return page(id, person, page);
	}

	@PostMapping("/change")
	String change(@PathVariable GroupSessionId id, SignedIn person, @ModelAttribute("form") MeetingForm form,
			BindingResult errors, Model page, RedirectAttributes next) {
		SessionView meeting = this.desk.session(id);
		form.check(errors, meeting.when().zone(), this.settings, this.clock.instant());
		if (!errors.hasErrors()) {
			try {
				this.planning.change(id, form.date(), form.clock(), form.length(), form.room(this.settings), person);
				return done("moved", next);
			}
			catch (Refusal refusal) {
				errors.reject(refusal.code(), refusal.arguments(), null);
			}
		}
		return page(id, person, page);
	}

	@GetMapping("/cancel")
	String cancel(@PathVariable GroupSessionId id, Model page) {
		page.addAttribute("meeting", this.desk.session(id));
		return "peer-support/groupchats/cancel";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable GroupSessionId id, SignedIn person, RedirectAttributes next) {
		this.planning.cancel(id, person);
		return done("cancelled", next);
	}

	@PostMapping("/attendance")
	String attendance(@PathVariable GroupSessionId id, SignedIn person,
			@RequestParam(required = false) @Nullable List<String> came, RedirectAttributes next) {
		Set<String> typed = (came != null) ? Set.copyOf(came) : Set.of();
		Set<UUID> places = this.desk.people(id, person)
			.stream()
			.map(PlaceView::id)
			.filter((place) -> typed.contains(place.toString()))
			.collect(Collectors.toSet());
		this.planning.attended(id, places, person);
		return done("attended", next);
	}

	private String page(GroupSessionId id, SignedIn person, Model page) {
		SessionView meeting = this.desk.session(id);
		List<PlaceView> people = this.desk.people(id, person);
		Instant now = this.clock.instant();
		boolean begun = !now.isBefore(meeting.when().startsAt());
		page.addAttribute("id", id)
			.addAttribute("meeting", meeting)
			.addAttribute("coming", people.stream().filter((one) -> one.status() == PlaceStatus.GIVEN).toList())
			.addAttribute("waiting", people.stream().filter((one) -> one.status() == PlaceStatus.WAITING).toList())
			.addAttribute("ahead", meeting.status() == SessionStatus.PLANNED && !begun)
			.addAttribute("begun", meeting.status() != SessionStatus.CANCELLED && begun);
		return "peer-support/groupchats/meeting";
	}

	private static String done(String what, RedirectAttributes next) {
		next.addFlashAttribute("notice", new Notice("peer-support.group.desk." + what));
		return HERE;
	}

}
