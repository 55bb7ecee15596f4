package org.alongside.members.acting;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.FieldCipher;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has letters written to helpers and to whoever takes over, and seals their names. */
@Component
class HelperLetters {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final FieldCipher cipher;

	private final ApplicationEventPublisher events;

	private final ActingSettings settings;

	private final SecretKey links;

	private final String origin;

	HelperLetters(FieldCipher cipher, ApplicationEventPublisher events, ActingSettings settings, Keyring keyring,
			@Value("${alongside.origin}") String origin) {
		this.cipher = cipher;
		this.events = events;
		this.settings = settings;
		this.links = keyring.cut("members.hand-over", "HmacSHA256");
		this.origin = origin;
	}

	int mostADay() {
		return this.settings.mostAskedADay();
	}

	Duration lasts() {
		return this.settings.letterLasts();
	}

	/** All that is kept of a link. */
	byte[] hash(String link) {
		return Keyring.mac(this.links, link);
	}

	static String link() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	void invite(UUID helping, EmailAddress email, String name, Instant now) {
		send(helping, "HELPER_INVITED", email, name, "/members/helping", now);
	}

	void handOver(UUID id, EmailAddress email, String name, String link, Instant now) {
		send(id, "HANDOVER", email, name, "/identity/hand-over/" + link, now);
	}

	/** To who has come of age. */
	void ofAge(UUID id, EmailAddress email, String name, Instant now) {
		send(id, "CAME_OF_AGE", email, name, "/members/profile", now);
	}

	/** To whoever acts for them. */
	void helpedIsOfAge(UUID id, EmailAddress email, String name, Instant now) {
		send(id, "HELPED_CAME_OF_AGE", email, name, "/members/helping", now);
	}

	byte[] sealName(MemberId person, UUID helping, String name) {
		return this.cipher.seal(person.value(), "helping.called:" + helping, name);
	}

	String openName(MemberId person, UUID helping, byte[] sealed) {
		return this.cipher.open(person.value(), "helping.called:" + helping, sealed);
	}

	byte[] sealAddress(MemberId person, UUID handOver, EmailAddress email) {
		return this.cipher.seal(person.value(), "hand_over.sealed:" + handOver, email.address());
	}

	EmailAddress openAddress(MemberId person, UUID handOver, byte[] sealed) {
		return EmailAddress.parse(this.cipher.open(person.value(), "hand_over.sealed:" + handOver, sealed))
			.orElseThrow();
	}

	private void send(UUID id, String kind, EmailAddress email, String name, String path, Instant now) {
		this.events.publishEvent(new ActingEvent.Letter(id, now, kind, now.plus(this.settings.letterLasts()),
				email.address(), name, this.origin + path));
	}

}
