package org.alongside.grants.decisions;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.confirmations.ConfirmationBook;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.duplicates.DuplicateService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What stands around an application: who has it, who else looks at it, what the hospital
 * said, and what looks like it.
 */
@Component
class Surroundings {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm")
		.withZone(ZoneId.of("Europe/London"));

	private final ReviewService reviews;

	private final Known known;

	private final Audit audit;

	private final DecisionSettings settings;

	private final Clock clock;

	Surroundings(ReviewService reviews, Known known, Audit audit, DecisionSettings settings, Clock clock) {
		this.reviews = reviews;
		this.known = known;
		this.audit = audit;
		this.settings = settings;
		this.clock = clock;
	}

	void lay(ApplicationView application, SignedIn person, Model page) {
		List<Open> open = Opening
			.in(this.audit.of("application", application.id().value()), person.id(), this.clock.instant(),
					this.settings.openFor())
			.stream()
			.map((opening) -> new Open(opening.name(), HOUR.format(opening.since())))
			.toList();
		page.addAttribute("open", open)
			.addAttribute("mine", this.reviews.isWith(application.id(), person))
			.addAttribute("owes",
					this.known.debts()
						.owedBy(application.memberId(), Objects.requireNonNull(application.requested()).currency()))
			.addAttribute("confirmations", this.known.confirmations().of(application.id()))
			.addAttribute("likenesses", this.known.duplicates().of(application.id()));
	}

	/** What is known beside the application itself. */
	@Component
	record Known(DuplicateService duplicates, ConfirmationBook confirmations, DebtBook debts) {
	}

	/** A colleague who has it open, since an hour such as {@code 10:42}. */
	record Open(String name, String since) {
	}

}
