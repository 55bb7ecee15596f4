package org.alongside.grants.decisions;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.applications.Shelf;
import org.alongside.platform.security.SignedIn;
import org.alongside.platform.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff find an application and take it on. */
@Controller
@RequestMapping("/grants/staff")
@PreAuthorize("hasAnyRole('GRANTS_OFFICER', 'GRANTS_APPROVER')")
class ReviewPages {

	private final ReviewService reviews;

	private final DecisionService decisions;

	ReviewPages(ReviewService reviews, DecisionService decisions) {
		this.reviews = reviews;
		this.decisions = decisions;
	}

	@GetMapping
	String queue(@RequestParam(required = false) @Nullable String shelf,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String reference, Model page) {
		if (reference != null && !reference.isBlank()) {
			var found = this.reviews.byReference(reference);
			if (found.isPresent()) {
				return "redirect:/grants/staff/applications/" + found.get().value();
			}
		}
		Shelf chosen = shelf(shelf);
		page.addAttribute("shelves", Shelf.values())
			.addAttribute("shelf", chosen)
			.addAttribute("typed", reference)
			.addAttribute("notFound", reference != null && !reference.isBlank())
			.addAttribute("queue", this.reviews.queue(chosen, after));
		return "grants/decisions/queue";
	}

	@PostMapping("/applications/{id}/take-on")
	String takeOn(@PathVariable GrantApplicationId id, SignedIn person, RedirectAttributes next) {
		this.decisions.takeOn(id, person);
		next.addFlashAttribute("notice", new Notice("grants.staff.taken-on"));
		return "redirect:/grants/staff/applications/{id}";
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
			.addAttribute("pays", person.has("FINANCE") || person.has("MANAGER"))
			.addAttribute("waiting", this.reviews.count(Shelf.WAITING))
			.addAttribute("recommended", this.reviews.count(Shelf.RECOMMENDED));
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
