package org.alongside.grants.opendata;

import java.util.HexFormat;
import java.util.UUID;

import org.alongside.grants.keyring.Keyring;

import org.springframework.stereotype.Component;

/**
 * Names grants for the public: always the same name for the same grant, from which
 * neither the reference that its family knows nor the family can be worked out. Whoever
 * got two grants has two names.
 */
@Component
class Pseudonyms {

	private static final int LETTERS = 16;

	private final Keyring keyring;

	Pseudonyms(Keyring keyring) {
		this.keyring = keyring;
	}

	String grant(String prefix, UUID application) {
		return prefix + "-" + name("grant", application);
	}

	String recipient(String prefix, UUID application) {
		return prefix + "-IND-" + name("recipient", application);
	}

	private String name(String what, UUID application) {
		return HexFormat.of()
			.withUpperCase()
			.formatHex(this.keyring.mac("open-data", what + "|" + application))
			.substring(0, LETTERS);
	}

}
