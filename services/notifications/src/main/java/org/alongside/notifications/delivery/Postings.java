package org.alongside.notifications.delivery;

import java.util.Locale;
import java.util.Optional;

import org.alongside.notifications.calendars.Invitation;
import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.contacts.Addressee;
import org.alongside.notifications.letters.Occasion;
import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.platform.privacy.MailSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds out, at the last moment, where a mail goes and what it says: with the address of
 * today, and what was sealed opened for no longer than it takes.
 */
@Component
class Postings {

	private final AddressBook addresses;

	private final MailSeal seal;

	private final JsonMapper json;

	private final String origin;

	Postings(AddressBook addresses, MailSeal seal, JsonMapper json, Environment environment) {
		this.addresses = addresses;
		this.seal = seal;
		this.json = json;
		this.origin = environment.getRequiredProperty("alongside.origin");
	}

	/**
	 * Addresses a mail.
	 * @param mail the mail
	 * @return empty if we do not know yet where it goes
	 */
	Optional<Posting> address(OutgoingMail mail) {
		String sealed = mail.sealed();
		return (sealed != null)
				? Optional.of(mail.kind().isAskedFor() ? askedFor(mail, sealed) : openingADoor(mail, sealed))
				: this.addresses.of(mail.recipientId()).map((addressee) -> toMember(mail, addressee));
	}

	private Posting openingADoor(OutgoingMail mail, String sealed) {
		DoorKey key = this.json.readValue(this.seal.open(mail.eventId(), sealed), DoorKey.class);
		String code = mail.kind().hasCode() ? key.code() : null;
		return new Posting(key.email(),
				new Occasion(mail.kind(), key.name(), Locale.UK, key.link(), code, null, mail.expiresAt()));
	}

	private Posting askedFor(OutgoingMail mail, String sealed) {
		AskedForLetter letter = this.json.readValue(this.seal.open(mail.eventId(), sealed), AskedForLetter.class);
		return new Posting(letter.email(), new Occasion(mail.kind(), letter.name(), Locale.UK, filled(letter.link()),
				null, filled(letter.reference()), mail.expiresAt(), filled(letter.text())));
	}

	private static @Nullable String filled(String text) {
		return text.isBlank() ? null : text;
	}

	private Posting toMember(OutgoingMail mail, Addressee addressee) {
		String link = this.origin + mail.kind().page(mail.subjectId());
		return new Posting(
				addressee.email(), new Occasion(mail.kind(), addressee.name(), addressee.locale(), link, null,
						mail.reference(), mail.expiresAt())
					.counting(mail.figures())
					.about(mail.appointment()),
				invitation(mail));
	}

	private static @Nullable Invitation invitation(OutgoingMail mail) {
		String method = mail.kind().calendarMethod();
		return (mail.appointment() != null && !method.isEmpty())
				? new Invitation(method, mail.occurredAt(), mail.appointment()) : null;
	}

}
