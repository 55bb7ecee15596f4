package org.alongside.grants.decisions;

import java.util.List;
import java.util.Locale;

import org.alongside.grants.applications.OfficersQueue;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.applications.Shelf;
import org.alongside.grants.applications.Wanted;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff find an application. */
@Controller
@RequestMapping("/grants/staff")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class ReviewPages {

	private static final List<String> CURRENCIES = List.of("GBP", "EUR");

	private final ReviewService reviews;

	private final OfficersQueue queue;

	ReviewPages(ReviewService reviews, OfficersQueue queue) {
		this.reviews = reviews;
		this.queue = queue;
	}

	@GetMapping
	String queue(@RequestParam(required = false) @Nullable String shelf, @RequestParam(defaultValue = "") String mine,
			@RequestParam(required = false) @Nullable String currency,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String reference, SignedIn person, Model page) {
		if (reference != null && !reference.isBlank()) {
			var found = this.reviews.byReference(reference);
			if (found.isPresent()) {
				return "redirect:/grants/staff/applications/" + found.get().value();
			}
		}
		Wanted wanted = new Wanted(shelf(shelf), mine.equals("true"),
				(currency != null && CURRENCIES.contains(currency)) ? currency : null);
		page.addAttribute("shelves", Shelf.values())
			.addAttribute("currencies", CURRENCIES)
			.addAttribute("wanted", wanted)
			.addAttribute("typed", reference)
			.addAttribute("notFound", reference != null && !reference.isBlank())
			.addAttribute("queue", this.queue.page(wanted, person.id(), after));
		return "grants/decisions/queue";
	}

	/** The grants part of the staff home, for those who have something to do with it. */
	@GetMapping("/home-part")
	@PreAuthorize("isAuthenticated()")
	Object homePart(SignedIn person, Model page) {
		boolean decides = person.has("GRANTS_OFFICER") || person.has("GRANTS_APPROVER");
		boolean counts = person.has("FINANCE") || person.has("MANAGER") || person.has("ADMINISTRATOR");
		if (!decides && !counts) {
			return ResponseEntity.noContent().build();
		}
		page.addAttribute("decides", decides)
			.addAttribute("lists", person.has("GRANTS_OFFICER") || person.has("MANAGER"))
			.addAttribute("pays", person.has("FINANCE") || person.has("MANAGER"))
			.addAttribute("rules", person.has("MANAGER") || person.has("GRANTS_APPROVER"));
		if (decides) {
			for (Shelf shelf : List.of(Shelf.MINE, Shelf.WAITING, Shelf.DUE, Shelf.RECOMMENDED)) {
				page.addAttribute(shelf.name().toLowerCase(Locale.ROOT), this.queue.count(shelf, person.id()));
			}
		}
		return "grants/decisions/home-part";
	}

	private static Shelf shelf(@Nullable String typed) {
		for (Shelf shelf : Shelf.values()) {
			if (shelf.name().equalsIgnoreCase(typed)) {
				return shelf;
			}
		}
		return Shelf.WAITING;
	}

}
