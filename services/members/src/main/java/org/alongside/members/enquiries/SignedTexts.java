package org.alongside.members.enquiries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lets a page carry something of ours that nobody else can make up: it needs no session,
 * and never grows too old.
 */
@Component
class SignedTexts {

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private static final int LONGEST = 300;

	private final SecretKey key;

	private final SecretKey addresses;

	SignedTexts(Keyring keyring) {
		this.key = keyring.cut("members.enquiries.signed", "HmacSHA256");
		this.addresses = keyring.cut("members.enquiries.addresses", "HmacSHA256");
	}

	String sign(String use, String text) {
		return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + '.' + mac(use, text);
	}

	/** What was signed for this use; nothing when it was not, or not by us. */
	Optional<String> read(String use, @Nullable String signed) {
		if (signed == null || signed.length() > LONGEST || signed.indexOf('.') < 0) {
			return Optional.empty();
		}
		String text;
		try {
			text = new String(Base64.getUrlDecoder().decode(signed.substring(0, signed.indexOf('.'))),
					StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
		boolean ours = MessageDigest.isEqual(mac(use, text).getBytes(StandardCharsets.UTF_8),
				signed.substring(signed.indexOf('.') + 1).getBytes(StandardCharsets.UTF_8));
		return ours ? Optional.of(text) : Optional.empty();
	}

	/** By which the enquiries of one address are found again, and nothing else. */
	byte[] hash(EmailAddress email) {
		return Keyring.mac(this.addresses, email.key());
	}

	private String mac(String use, String text) {
		return ENCODER.encodeToString(Keyring.mac(this.key, use + ' ' + text));
	}

}
