package org.alongside.members.enquiries;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.members.onetime.Asker;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.PublicReference;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what somebody asks the office. Sending the same words on the same form twice is
 * sending them once; other words are another enquiry.
 */
@Service
@Transactional
class TakingEnquiries {

	private static final String PREFIX = "EN";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Enquiries enquiries;

	private final EnquiryTexts texts;

	private final EnquiryMail mail;

	private final Screening screening;

	private final DueDates dueDates;

	private final SignedTexts signed;

	private final Ids ids;

	private final Clock clock;

	TakingEnquiries(Enquiries enquiries, EnquiryTexts texts, EnquiryMail mail, Screening screening, DueDates dueDates,
			SignedTexts signed, Ids ids, Clock clock) {
		this.enquiries = enquiries;
		this.texts = texts;
		this.mail = mail;
		this.screening = screening;
		this.dueDates = dueDates;
		this.signed = signed;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Takes one, or says that too many came.
	 * @throws org.springframework.dao.DataIntegrityViolationException when the same form
	 * was sent at the same moment; taking it again finds it
	 */
	Taken take(ContactForm form, @Nullable MemberId member, Asker asker) {
		var ticket = this.screening.ticket(form).map(Ticket::form);
		var before = ticket.flatMap(this.enquiries::findByFormId);
		if (before.isPresent() && this.texts.words(before.get()).equals(form.words())) {
			return new Taken.Here(receipt(before.get(), before.get().isMailable() && !before.get().isSuspicious()));
		}
		if (!this.screening.takesFrom(asker)) {
			return new Taken.TooMany();
		}
		var suspicions = (member != null) ? List.<Suspicion>of() : this.screening.suspicions(form, asker);
		var formId = ticket.filter((_) -> before.isEmpty()).orElseGet(this.ids::next);
		return new Taken.Here(keep(form, formId, member, suspicions));
	}

	private Receipt keep(ContactForm form, UUID formId, @Nullable MemberId member, List<Suspicion> suspicions) {
		var now = this.clock.instant();
		var words = form.words();
		var email = form.mailbox();
		var asked = new NewEnquiry(formId, Objects.requireNonNull(form.topic()),
				Objects.requireNonNull(form.answerBy()), form.nation(), member, email, suspicions);
		var enquiry = this.enquiries.saveAndFlush(new Enquiry(new EnquiryId(this.ids.next()), reference(), asked,
				(email != null) ? this.signed.hash(email) : null, this.dueDates.forToday(form.nation()), now));
		this.texts.asked(enquiry, words, now);
		boolean mailed = !enquiry.isSuspicious() && this.mail.received(enquiry, words);
		if (enquiry.topic().isRestricted()) {
			this.mail.feltWrong(enquiry);
		}
		return receipt(enquiry, mailed);
	}

	private static Receipt receipt(Enquiry enquiry, boolean mailed) {
		return new Receipt(enquiry.reference(), enquiry.dueOn(), mailed, enquiry.answerBy());
	}

	private String reference() {
		String reference = PublicReference.next(PREFIX, RANDOM);
		while (this.enquiries.existsByReference(reference)) {
			reference = PublicReference.next(PREFIX, RANDOM);
		}
		return reference;
	}

}
