package org.alongside.peersupport.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.peersupport.concerns.ConcernService;
import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.requests.RequestId;
import org.alongside.peersupport.requests.RequestStatus;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.volunteers.AgencyTasks;
import org.alongside.peersupport.volunteers.VolunteerDesk;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator's board: who waits, what is proposed, who is silent. */
@Controller
@RequestMapping("/peer-support/staff")
class BoardPages {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final int MOST = 50;

	private static final UUID FIRST = new UUID(0, 0);

	private final RequestDesk requests;

	private final VolunteerDesk volunteers;

	private final ConcernService concerns;

	private final ProposalService proposals;

	private final MatchingRuns runs;

	private final AgencyTasks agencies;

	private final Clock clock;

	BoardPages(RequestDesk requests, VolunteerDesk volunteers, ConcernService concerns, ProposalService proposals,
			MatchingRuns runs, AgencyTasks agencies, Clock clock) {
		this.requests = requests;
		this.volunteers = volunteers;
		this.concerns = concerns;
		this.proposals = proposals;
		this.runs = runs;
		this.agencies = agencies;
		this.clock = clock;
	}

	@GetMapping
	@PreAuthorize("hasRole('PEER_COORDINATOR')")
	String board(@RequestParam(required = false) @Nullable String reference, Model page) {
		if (reference != null && !reference.isBlank()) {
			var found = this.requests.byReference(reference).map(RequestId::value);
			if (found.isPresent()) {
				return "redirect:/peer-support/staff/requests/" + found.get();
			}
		}
		List<RequestView> proposed = shelf(RequestStatus.PROPOSED);
		List<RequestView> waiting = this.requests.waiting();
		Map<RequestId, LocalDate> fast = this.requests
			.dueInHospital(Stream.concat(waiting.stream(), proposed.stream()).toList());
		page.addAttribute("typed", reference)
			.addAttribute("notFound", reference != null && !reference.isBlank())
			.addAttribute("run", this.runs.last().orElse(null))
			.addAttribute("fast", fast)
			.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), HOME))
			.addAttribute("proposed", soonestFirst(proposed, fast))
			.addAttribute("offered", shelf(RequestStatus.OFFERED_TO_VOLUNTEER, RequestStatus.OFFERED_TO_MEMBER))
			.addAttribute("waiting", soonestFirst(waiting, fast))
			.addAttribute("onHold", shelf(RequestStatus.ON_HOLD))
			.addAttribute("needing", this.requests.needingAPerson())
			.addAttribute("silent", this.requests.silent(LocalDate.ofInstant(this.clock.instant(), HOME)))
			.addAttribute("agencies", this.agencies.open())
			.addAttribute("together",
					shelf(RequestStatus.INTRODUCED, RequestStatus.ACTIVE, RequestStatus.PAUSED, RequestStatus.ENDED));
		return "peer-support/proposals/board";
	}

	@PostMapping("/match")
	@PreAuthorize("hasRole('PEER_COORDINATOR')")
	String match(SignedIn person, RedirectAttributes next) {
		int proposed = this.proposals.run(person.name());
		next.addFlashAttribute("notice", matched(proposed));
		return "redirect:/peer-support/staff";
	}

	/**
	 * The peer support part of the staff home, for those who have something to do with
	 * it.
	 */
	@GetMapping("/home-part")
	@PreAuthorize("isAuthenticated()")
	Object homePart(SignedIn person, Model page) {
		boolean coordinates = person.has("PEER_COORDINATOR");
		boolean safeguards = person.has("SAFEGUARDING_LEAD");
		boolean manages = person.has("MANAGER");
		if (!coordinates && !safeguards && !manages) {
			return ResponseEntity.noContent().build();
		}
		page.addAttribute("coordinates", coordinates)
			.addAttribute("safeguards", safeguards)
			.addAttribute("manages", manages)
			.addAttribute("proposed", this.requests.count(RequestStatus.PROPOSED))
			.addAttribute("waiting", this.requests.count(RequestStatus.WAITING))
			.addAttribute("applied", this.volunteers.countWaitingForUs())
			.addAttribute("concerns", this.concerns.countOpen());
		return "peer-support/proposals/home-part";
	}

	/** Those in hospital first, by their day; then as they stood. */
	private static List<RequestView> soonestFirst(List<RequestView> requests, Map<RequestId, LocalDate> fast) {
		return requests.stream()
			.sorted(Comparator.comparing((one) -> fast.getOrDefault(one.id(), LocalDate.MAX)))
			.toList();
	}

	private List<RequestView> shelf(RequestStatus... statuses) {
		return this.requests.in(Set.of(statuses), FIRST, MOST);
	}

	// what a notice takes along are words by the time it is read
	private static Notice matched(int proposed) {
		return switch (proposed) {
			case 0 -> new Notice("peer-support.board.matched.none");
			case 1 -> new Notice("peer-support.board.matched.one");
			default -> new Notice("peer-support.board.matched", proposed);
		};
	}

}
