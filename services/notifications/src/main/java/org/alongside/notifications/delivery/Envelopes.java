package org.alongside.notifications.delivery;

import java.time.Clock;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import org.alongside.notifications.calendars.CalendarWriter;
import org.alongside.notifications.calendars.Invitation;
import org.alongside.notifications.letters.Letter;
import org.alongside.notifications.letters.LetterWriter;
import org.alongside.notifications.mails.MailId;
import org.alongside.platform.web.Charity;
import org.springframework.stereotype.Component;

/**
 * Puts letters into envelopes, from the charity.
 */
@Component
class Envelopes {

	private final LetterWriter letters;

	private final CalendarWriter calendars;

	private final MailSettings settings;

	private final Charity charity;

	private final Clock clock;

	private final Session session = Session.getInstance(new Properties());

	Envelopes(LetterWriter letters, CalendarWriter calendars, MailSettings settings, Charity charity, Clock clock) {
		this.letters = letters;
		this.calendars = calendars;
		this.settings = settings;
		this.charity = charity;
		this.clock = clock;
	}

	LetterMessage seal(MailId id, Posting posting, InternetAddress to) throws MessagingException {
		Letter letter = this.letters.write(posting.occasion());
		InternetAddress from = LetterMessage.address(this.settings.from(), this.charity.name());
		LetterMessage message = new LetterMessage(this.session, id, from, to, letter, this.clock.instant());
		Invitation invitation = posting.invitation();
		if (invitation != null) {
			message.bring(letter, invitation.method(),
					this.calendars.write(invitation, from.getAddress(), to.getAddress(), posting.occasion().locale()));
		}
		return message;
	}

}
