package org.alongside.members.contact;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.FieldCipher;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails a link to the address a member wants, and lets it count once the link is opened.
 * Where the address is known already, nothing is mailed and nothing says so.
 */
@Service
@Transactional
class ChangingContact {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final AddressChanges changes;

	private final People people;

	private final FieldCipher cipher;

	private final Ids ids;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final ContactSettings settings;

	private final SecretKey secret;

	private final String origin;

	ChangingContact(AddressChanges changes, People people, FieldCipher cipher, Keyring keyring,
			ContactSettings settings, Ids ids, Clock clock, ApplicationEventPublisher events,
			@Value("${alongside.origin}") String origin) {
		this.changes = changes;
		this.people = people;
		this.cipher = cipher;
		this.secret = keyring.cut("members.address-changes", "HmacSHA256");
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
		this.events = events;
		this.origin = origin;
	}

	void ask(MemberId member, EmailAddress email) {
		var person = this.people.hold(member);
		if (email.equals(person.email())) {
			return;
		}
		var now = this.clock.instant();
		int asked = this.changes.countByMemberIdAndAskedAtAfter(member.value(), now.minus(Duration.ofDays(1)));
		if (asked >= this.settings.changesADay()) {
			throw new TooManyAddresses();
		}
		var id = this.ids.next();
		var link = link();
		byte[] sealed = this.cipher.seal(member.value(), AddressChange.place(id), email.address());
		var change = this.changes
			.saveAndFlush(new AddressChange(id, member.value(), sealed, Keyring.mac(this.secret, link), now));
		if (this.people.find(email).filter((known) -> !known.id().equals(member)).isEmpty()) {
			this.events.publishEvent(new AddressChangeEvent.Asked(id, now, change.expiresAt(), email.address(),
					person.name(), this.origin + "/members/profile/email/" + link));
		}
	}

	/**
	 * What the link would do, without doing it; somebody else's is no link.
	 * @return the address it is about, and whether it would count
	 */
	@Transactional(readOnly = true)
	LinkView look(MemberId member, String link) {
		var change = change(member, link);
		return new LinkView(address(member, change).address(), change.isOpen(this.clock.instant()), change.isUsed());
	}

	/** The address counts from now on; twice is once. */
	boolean open(MemberId member, String link) {
		var person = this.people.hold(member);
		var change = change(member, link);
		if (change.isUsed()) {
			return true;
		}
		var now = this.clock.instant();
		if (!change.isOpen(now)) {
			return false;
		}
		change.use(now);
		this.changes.saveAndFlush(change);
		try {
			this.people.moveTo(member, address(member, change));
		}
		catch (DataIntegrityViolationException somebodyElseHasIt) {
			throw new AddressTaken();
		}
		if (person.email().isOwn()) {
			this.events.publishEvent(new AddressChangeEvent.Moved(change.id(), now, person.email().address(),
					person.name(), this.origin + "/members/profile"));
		}
		return true;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
	void forgetOld() {
		this.changes.forgetExpiredBefore(this.clock.instant().minus(Duration.ofDays(1)));
	}

	private AddressChange change(MemberId member, String link) {
		return this.changes.findByLinkHash(Keyring.mac(this.secret, link))
			.filter((change) -> change.isOf(member.value()))
			.orElseThrow(() -> new RecordNotFound());
	}

	private EmailAddress address(MemberId member, AddressChange change) {
		return EmailAddress.parse(this.cipher.open(member.value(), AddressChange.place(change.id()), change.sealed()))
			.orElseThrow();
	}

	private static String link() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
