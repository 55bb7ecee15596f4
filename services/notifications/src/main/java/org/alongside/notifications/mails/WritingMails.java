package org.alongside.notifications.mails;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.contacts.ContactEvent;
import org.alongside.notifications.contacts.Silence;
import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a mail for a fact: one for each fact and recipient, however often it is asked.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class WritingMails {

	private final Mails mails;

	private final AddressBook addresses;

	private final Ids ids;

	private final Clock clock;

	WritingMails(Mails mails, AddressBook addresses, Ids ids, Clock clock) {
		this.mails = mails;
		this.addresses = addresses;
		this.ids = ids;
		this.clock = clock;
	}

	void about(UUID subjectId, String reference, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			write(Mail.about(subjectId, reference, new MailId(this.ids.next()), cause, kind, this.clock.instant()));
		}
	}

	/**
	 * Writes about a person's own place with us.
	 * @param until after when it is no use, if there is such a time
	 */
	void toMember(@Nullable Instant until, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			write(Mail.toMember(until, new MailId(this.ids.next()), cause, kind, this.clock.instant()));
		}
	}

	/**
	 * Writes how many things wait for somebody.
	 * @param until after when nobody needs to be told
	 */
	void counting(List<Integer> figures, Instant until, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			write(Mail.counting(figures, until, new MailId(this.ids.next()), cause, kind, this.clock.instant()));
		}
	}

	/** What still waits of a kind about something is moot. */
	void cancelAbout(UUID subjectId, LetterKind kind) {
		Instant now = this.clock.instant();
		this.mails.waitingAbout(subjectId, kind).forEach((mail) -> {
			mail.cancel(now);
			this.mails.save(mail);
		});
	}

	/** What still waits of a kind is moot. */
	void cancel(UUID recipient, LetterKind kind) {
		Instant now = this.clock.instant();
		this.mails.waitingFor(recipient).stream().filter((mail) -> mail.isOf(kind)).forEach((mail) -> {
			mail.cancel(now);
			this.mails.save(mail);
		});
	}

	/**
	 * Writes about a meeting. What else waits for this person about it is moot: only the
	 * latest is true, and a calendar must not hear of two at once.
	 */
	void meeting(UUID meeting, String reference, Appointment appointment, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			forgetMeeting(cause.recipientId(), appointment.calendarEntry());
			write(Mail.meeting(meeting, reference, appointment, new MailId(this.ids.next()), cause, kind,
					this.clock.instant()));
		}
	}

	/** Whatever still waits for somebody about their part in a meeting is moot. */
	void forgetMeeting(UUID recipient, UUID entry) {
		Instant now = this.clock.instant();
		Stream.of(this.mails.waitingFor(recipient), this.mails.heldFor(recipient))
			.flatMap(List::stream)
			.filter((mail) -> mail.isAboutMeeting(entry))
			.forEach((mail) -> {
				mail.cancel(now);
				this.mails.save(mail);
			});
	}

	void sealed(String sealed, Instant expiresAt, Cause cause, LetterKind kind) {
		if (!isWritten(cause)) {
			this.mails
				.save(Mail.sealed(sealed, expiresAt, new MailId(this.ids.next()), cause, kind, this.clock.instant()));
		}
	}

	/**
	 * Mails that waited for an address go at once; a person who has left is not mailed.
	 */
	@EventListener
	void on(ContactEvent event) {
		Instant now = this.clock.instant();
		switch (event) {
			case ContactEvent.Known known -> this.mails.hurry(known.member(), now);
			case ContactEvent.Silenced silenced -> each(this.mails.waitingFor(silenced.member()), Mail::holdBack, now);
			case ContactEvent.Restored restored -> each(this.mails.heldFor(restored.member()), Mail::release, now);
			case ContactEvent.Gone gone -> {
				each(this.mails.waitingFor(gone.member()), Mail::cancel, now);
				each(this.mails.heldFor(gone.member()), Mail::cancel, now);
			}
		}
	}

	/** Nobody writes to who has left, nor for now to who may have died. */
	private void write(Mail mail) {
		Optional<Silence> silence = this.addresses.silenceOf(mail.recipient());
		if (silence.filter((why) -> why == Silence.LEFT).isPresent()) {
			return;
		}
		if (silence.isPresent()) {
			mail.holdBack(this.clock.instant());
		}
		this.mails.save(mail);
	}

	private void each(List<Mail> found, BiConsumer<Mail, Instant> step, Instant now) {
		for (Mail mail : found) {
			step.accept(mail, now);
			this.mails.save(mail);
		}
	}

	private boolean isWritten(Cause cause) {
		return this.mails.isWritten(cause.eventId(), cause.recipientId());
	}

}
