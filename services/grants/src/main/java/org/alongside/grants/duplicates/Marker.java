package org.alongside.grants.duplicates;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.grants.bank.Account;
import org.alongside.grants.keyring.Keyring;

import org.springframework.stereotype.Component;

/**
 * Makes marks. There are few sort codes and few names, so a plain hash could be tried
 * out; these are keyed with a key cut from the key-encryption key, which lies in no
 * database.
 */
@Component
class Marker {

	private final Keyring keyring;

	Marker(Keyring keyring) {
		this.keyring = keyring;
	}

	/**
	 * Of where money goes, whatever name stands on the account. Members of a building
	 * society may share all but the roll number.
	 */
	Mark account(Account account) {
		String roll = (account.rollNumber() != null) ? "|" + account.rollNumber() : "";
		return mark(Kind.ACCOUNT, account.sortCode() + "|" + account.number() + "|" + account.iban() + roll);
	}

	/** Of a file, by its digest. */
	Mark image(byte[] digest) {
		return mark(Kind.IMAGE, HexFormat.of().formatHex(digest));
	}

	/** Of a patient's stay, however their name was written. */
	Mark stay(String patientName, LocalDate admittedOn) {
		return mark(Kind.STAY, letters(patientName) + "|" + admittedOn);
	}

	/** Of a stay that the same person asks for, whatever they call the patient. */
	Mark stay(UUID applicant, LocalDate admittedOn) {
		return mark(Kind.STAY, applicant + "|" + admittedOn);
	}

	private Mark mark(Kind kind, String text) {
		return new Mark(kind, this.keyring.mac("likenesses", kind + "|" + text));
	}

	/** A name without accents, small letters, its parts in order of the alphabet. */
	private static String letters(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
		return Arrays.stream(plain.split(" ")).sorted().collect(Collectors.joining(" "));
	}

}
