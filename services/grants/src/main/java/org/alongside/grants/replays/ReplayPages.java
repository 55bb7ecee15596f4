package org.alongside.grants.replays;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.claims.ClaimId;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The answers on one application or claim, then and now. */
@Controller
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER', 'MANAGER')")
class ReplayPages {

	private final ReplayService replays;

	private final ReviewService reviews;

	private final ClaimBook claims;

	ReplayPages(ReplayService replays, ReviewService reviews, ClaimBook claims) {
		this.replays = replays;
		this.reviews = reviews;
		this.claims = claims;
	}

	@GetMapping("/grants/staff/applications/{id}/replay")
	String application(@PathVariable GrantApplicationId id, SignedIn person, Model page) {
		page.addAttribute("reference", this.reviews.read(id).reference())
			.addAttribute("back", back(person, "/grants/staff/applications/" + id))
			.addAttribute("replays", this.replays.replay(Kind.APPLICATION, id.value(), person));
		return "grants/replays/replay";
	}

	@GetMapping("/grants/staff/claims/{id}/replay")
	String claim(@PathVariable ClaimId id, SignedIn person, Model page) {
		page.addAttribute("reference", this.claims.read(id).reference())
			.addAttribute("back", back(person, "/grants/staff/claims/" + id))
			.addAttribute("replays", this.replays.replay(Kind.CLAIM, id.value(), person));
		return "grants/replays/replay";
	}

	/** A manager who decides nothing has come from the rules. */
	private static String back(SignedIn person, String record) {
		return (person.has("GRANTS_OFFICER") || person.has("GRANTS_APPROVER")) ? record : "/grants/staff/rules";
	}

}
