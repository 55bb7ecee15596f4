package org.alongside.members.enquiries;

import java.time.Clock;

import org.alongside.members.onetime.Tally;
import org.alongside.members.people.EmailAddress;
import org.alongside.platform.data.Ids;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks for the mails about an enquiry. An address that somebody keeps typing gets no more
 * than a few receipts a day: nobody fills a stranger's mailbox through our form.
 */
@Component
class EnquiryMail {

	private final Tally tally;

	private final EnquirySettings settings;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	private final String origin;

	EnquiryMail(Tally tally, EnquirySettings settings, ApplicationEventPublisher events, Ids ids, Clock clock,
			@Value("${alongside.origin}") String origin) {
		this.tally = tally;
		this.settings = settings;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
		this.origin = origin;
	}

	/** Says that we have it, and whether that could be said by mail. */
	boolean received(Enquiry enquiry, Words words) {
		var email = EmailAddress.parse(words.email());
		if (email.isEmpty() || !this.tally.allowsToday("receipts of enquiries to", email.get().key(),
				this.settings.mailsPerAddressADay())) {
			return false;
		}
		this.events.publishEvent(new EnquiryEvent.Received(this.ids.next(), this.clock.instant(), to(enquiry, words)));
		return true;
	}

	void replied(Enquiry enquiry, Words words, String text) {
		this.events
			.publishEvent(new EnquiryEvent.Replied(this.ids.next(), this.clock.instant(), to(enquiry, words), text));
	}

	/**
	 * Says to who keeps people safe that there is something to read, and nothing else.
	 * Also of what may be spam, lest one that is real waits unseen; of those not more
	 * than a few a day, for whoever floods us floods nobody's mailbox.
	 */
	void feltWrong(Enquiry enquiry) {
		boolean told = !enquiry.isSuspicious() || this.tally.allowsToday("worries that may be spam",
				this.settings.safeguardingMail(), this.settings.mailsPerAddressADay());
		if (told) {
			this.events.publishEvent(new EnquiryEvent.FeltWrong(this.ids.next(), this.clock.instant(),
					new EnquiryEvent.To(this.settings.safeguardingMail(), this.settings.safeguardingName(), "",
							this.origin + "/members/staff/enquiries/" + enquiry.id())));
		}
	}

	private EnquiryEvent.To to(Enquiry enquiry, Words words) {
		boolean seen = enquiry.member() != null && !enquiry.topic().isRestricted();
		return new EnquiryEvent.To(words.email(), words.name(), enquiry.reference(),
				seen ? this.origin + "/members/enquiries" : "");
	}

}
