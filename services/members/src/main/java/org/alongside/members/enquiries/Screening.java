package org.alongside.members.enquiries;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.alongside.members.onetime.Asker;
import org.alongside.members.onetime.Tally;

import org.springframework.stereotype.Component;

/**
 * Looks for signs that no person wrote something, without a riddle to solve and without
 * haste. What it suspects is kept apart, never thrown away; only from a network that
 * sends more than a hospital could nothing is taken for a while, and it is told so.
 */
@Component
class Screening {

	private static final Pattern LINK = Pattern.compile("https?://|www\\.|<a |\\[url");

	private final Tally tally;

	private final SignedTexts signed;

	private final EnquirySettings settings;

	private final Clock clock;

	Screening(Tally tally, SignedTexts signed, EnquirySettings settings, Clock clock) {
		this.tally = tally;
		this.signed = signed;
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether one more is taken from this network. */
	boolean takesFrom(Asker asker) {
		return this.tally.allows("enquiries from", asker.wholeNetwork(), this.settings.mostPerNetwork());
	}

	/** The form it was written on, if it was one of ours. */
	Optional<Ticket> ticket(ContactForm form) {
		return Ticket.read(form.ticket(), this.signed);
	}

	/** What speaks against a person who is not signed in having written it. */
	List<Suspicion> suspicions(ContactForm form, Asker asker) {
		var found = new ArrayList<Suspicion>();
		if (!ContactForm.text(form.extra()).isEmpty()) {
			found.add(Suspicion.TRAP);
		}
		ticket(form).ifPresentOrElse((ticket) -> {
			if (ticket.isYoungerThan(this.settings.youngestForm(), this.clock.instant())) {
				found.add(Suspicion.TOO_QUICK);
			}
		}, () -> found.add(Suspicion.NO_FORM));
		if (links(form) > this.settings.links()) {
			found.add(Suspicion.LINKS);
		}
		if (!this.tally.allows("enquiries without suspicion from", asker.wholeNetwork(),
				this.settings.suspiciousPerNetwork())) {
			found.add(Suspicion.OFTEN);
		}
		return found;
	}

	private static long links(ContactForm form) {
		return LINK.matcher(ContactForm.text(form.message()).toLowerCase(Locale.ROOT)).results().count();
	}

}
