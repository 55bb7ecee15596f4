package org.alongside.notifications.office;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.contacts.Addressee;
import org.alongside.notifications.mails.LookingAfterMails;
import org.alongside.notifications.mails.MailId;
import org.alongside.notifications.mails.MailStatus;
import org.alongside.notifications.mails.MailView;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays mails out for staff, with whom they went to as far as staff may see it.
 */
@Component
class MailDesk {

	static final int PAGE = 25;

	private static final String LOOKED_FOR = "notifications.address-looked-for";

	private static final String MEMBER = "member";

	private static final UUID NOBODY = new UUID(0, 0);

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final LookingAfterMails mails;

	private final AddressBook addresses;

	private final Audit audit;

	private final Clock clock;

	MailDesk(LookingAfterMails mails, AddressBook addresses, Audit audit, Clock clock) {
		this.mails = mails;
		this.addresses = addresses;
		this.audit = audit;
		this.clock = clock;
	}

	List<MailRow> list(MailStatus status, @Nullable UUID olderThan) {
		return rows(this.mails.list(status, olderThan, PAGE + 1));
	}

	/**
	 * Finds mails by what a caller can say.
	 * @param typed a reference, an address, or the id of an event
	 * @param person who looks; that they looked for an address is written down
	 * @return at most fifty, newest first
	 */
	List<MailRow> find(String typed, SignedIn person) {
		Optional<String> reference = PublicReference.parse(typed);
		if (reference.isPresent()) {
			return rows(this.mails.findByReference(reference.get()));
		}
		if (typed.contains("@")) {
			return rows(this.mails.findByRecipient(whoseAddress(typed.strip(), person)));
		}
		return id(typed).map((id) -> rows(this.mails.findByEvent(id))).orElseGet(List::of);
	}

	/** Whether somebody is a member is itself private: looking leaves a trace. */
	private List<UUID> whoseAddress(String email, SignedIn person) {
		List<UUID> members = this.addresses.at(email).stream().map(Addressee::member).toList();
		Map<String, String> found = Map.of("members", String.valueOf(members.size()));
		(members.isEmpty() ? List.of(NOBODY) : members)
			.forEach((member) -> this.audit.record(person, LOOKED_FOR, MEMBER, member, found));
		return members;
	}

	MailPage one(MailId id) {
		MailView mail = this.mails.one(id);
		boolean doubtful = mail.status() == MailStatus.POSSIBLY_SENT;
		boolean failed = mail.status() == MailStatus.PERMANENT_FAILURE;
		return new MailPage(row(mail), mail.attempts(), when(mail.createdAt()),
				(mail.nextAttemptAt() != null) ? when(mail.nextAttemptAt()) : null,
				(mail.reason() != null) ? reason(mail.reason()) : null, mail.reason(), doubtful, failed,
				(doubtful || failed) && !mail.isExpired(this.clock.instant()), deeds(id));
	}

	private List<MailPage.Deed> deeds(MailId id) {
		return this.audit.of(LookingAfterMails.MAIL, id.value())
			.stream()
			.map((entry) -> new MailPage.Deed(entry.action(), when(entry.at()), entry.actorName()))
			.toList();
	}

	private List<MailRow> rows(List<MailView> mails) {
		List<MailRow> rows = new ArrayList<>();
		mails.forEach((mail) -> rows.add(row(mail)));
		return rows;
	}

	private MailRow row(MailView mail) {
		String to = mail.kind().opensADoor() ? null
				: this.addresses.of(mail.recipientId())
					.map((addressee) -> addressee.name() + " (" + addressee.masked() + ")")
					.orElse(null);
		return new MailRow(mail.id().toString(), mail.kind().code(), mail.status().code(), colour(mail.status()), to,
				mail.reference(), when(mail.changedAt()));
	}

	private static Optional<UUID> id(String typed) {
		try {
			return Optional.of(UUID.fromString(typed.strip()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String when(Instant instant) {
		return WHEN.format(instant);
	}

	/**
	 * The class of an enhanced status code (RFC 3463), as far as it tells staff what to
	 * do.
	 */
	private static String reason(String code) {
		return switch (code) {
			case "4.1.0" -> "no-contact";
			case "4.4.7" -> "time-ran-out";
			case "4.4.1", "4.4.2" -> "relay-away";
			case "4.3.0", "4.3.5" -> "ours";
			default -> switch (code.charAt(2)) {
				case '1' -> "address";
				case '2' -> "mailbox";
				case '7' -> "policy";
				default -> "relay";
			};
		};
	}

	private static String colour(MailStatus status) {
		return switch (status) {
			case CREATED, SENDING, HANDED_OVER -> "blue";
			case ACCEPTED -> "green";
			case TEMPORARY_FAILURE, POSSIBLY_SENT -> "yellow";
			case PERMANENT_FAILURE -> "red";
			case HELD, CANCELLED, TOLD_BY_PHONE -> "grey";
		};
	}

}
