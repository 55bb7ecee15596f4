package org.alongside.grants.audits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws by lot in a way that anybody can do again with paper, patience and SHA-256: each
 * reference has a rank, the SHA-256 of {@code seed:reference} in UTF-8, written in
 * hexadecimal; the lowest ranks are drawn.
 */
final class Lot {

	private Lot() {
	}

	/**
	 * Draws so many in a hundred, rounded up.
	 * @param seed drawn from a secure source after the references stood
	 */
	static List<String> draw(String seed, List<String> references, int percent) {
		long count = (references.size() * (long) percent + 99) / 100;
		return references.stream()
			.sorted(Comparator.comparing((reference) -> rank(seed, reference)))
			.limit(count)
			.sorted()
			.toList();
	}

	static String rank(String seed, String reference) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest((seed + ":" + reference).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
