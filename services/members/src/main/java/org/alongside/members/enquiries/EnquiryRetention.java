package org.alongside.members.enquiries;

import java.time.Clock;
import java.util.stream.Stream;

import org.alongside.platform.privacy.FieldCipher;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets enquiries when their time is over, and everything written about them. */
@Component
class EnquiryRetention {

	private final Enquiries enquiries;

	private final FieldCipher cipher;

	private final EnquirySettings settings;

	private final Clock clock;

	EnquiryRetention(Enquiries enquiries, FieldCipher cipher, EnquirySettings settings, Clock clock) {
		this.enquiries = enquiries;
		this.cipher = cipher;
		this.settings = settings;
		this.clock = clock;
	}

	/** A few hundred at a time; the next ones follow within the hour. */
	@Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
	@Transactional
	void forgetOld() {
		var now = this.clock.instant();
		Stream
			.concat(this.enquiries.settledBefore(EnquiryStatus.CLOSED, now.minus(this.settings.keepClosed())).stream(),
					this.enquiries.settledBefore(EnquiryStatus.SPAM, now.minus(this.settings.keepSpam())).stream())
			.toList()
			.forEach(this::forget);
	}

	/** What was written goes with its enquiry; a key of its own is thrown away. */
	void forget(Enquiry enquiry) {
		this.enquiries.delete(enquiry);
		if (enquiry.sealedUnder().equals(enquiry.id().value())) {
			this.cipher.forget(enquiry.sealedUnder());
		}
	}

}
