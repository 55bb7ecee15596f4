package org.alongside.grants.hospitals;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: small letters and digits, nothing else. */
final class Plain {

	private Plain() {
	}

	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("['’\\p{M}]", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

	static String of(Hospital hospital) {
		return of(hospital.name() + " " + hospital.town() + " " + hospital.postcode());
	}

}
