package org.alongside.members.enquiries;

import java.util.Arrays;
import java.util.UUID;

import org.alongside.platform.data.PublicReference;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox of the office: what waits, due first. */
@Controller
@RequestMapping("/members/staff/enquiries")
@PreAuthorize(Reader.ROLES)
class EnquiryQueuePages {

	private final EnquiryQueue queue;

	private final EnquiryDesk desk;

	private final DueDates dueDates;

	EnquiryQueuePages(EnquiryQueue queue, EnquiryDesk desk, DueDates dueDates) {
		this.queue = queue;
		this.desk = desk;
		this.dueDates = dueDates;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String show,
			@RequestParam(required = false) @Nullable UUID after, SignedIn staff, Model page) {
		var kind = Arrays.stream(QueueKind.values())
			.filter((each) -> each.path().equals(show))
			.findFirst()
			.orElse(QueueKind.DUE);
		page.addAttribute("kind", kind);
		page.addAttribute("kinds", QueueKind.values());
		page.addAttribute("list", this.queue.page(kind, staff, after));
		page.addAttribute("counts", this.queue.counts(staff));
		page.addAttribute("worries", this.queue.closedTo(staff));
		page.addAttribute("holidaysEnd", this.dueDates.endSoon() ? this.dueDates.knownUntil() : null);
		return "members/enquiries/queue";
	}

	/** Straight to the one whose reference somebody reads out over the phone. */
	@GetMapping("/find")
	String find(@RequestParam(defaultValue = "") String reference, SignedIn staff, Model page) {
		var found = PublicReference.parse(reference).flatMap((known) -> this.desk.byReference(known, staff));
		if (found.isPresent()) {
			return "redirect:/members/staff/enquiries/" + found.get();
		}
		page.addAttribute("notFound", true);
		page.addAttribute("typed", reference);
		return list(null, null, staff, page);
	}

}
