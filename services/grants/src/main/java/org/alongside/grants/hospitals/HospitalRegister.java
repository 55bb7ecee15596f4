package org.alongside.grants.hospitals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * The list of hospitals. Searching forgives accents, apostrophes, case and the order of
 * words; a hospital that is not on it may always be typed by hand.
 */
@Service
public class HospitalRegister {

	private static final int MOST = 15;

	private final List<Hospital> hospitals = read();

	/**
	 * Finds hospitals whose name, town or postcode have every word somebody typed.
	 * @param typed what was typed; nothing finds nothing
	 * @return at most fifteen, in the order of their names
	 */
	public List<Hospital> search(@Nullable String typed) {
		String plain = plain((typed != null) ? typed : "");
		if (plain.isEmpty()) {
			return List.of();
		}
		List<String> words = List.of(plain.split(" "));
		return this.hospitals.stream().filter((hospital) -> {
			String text = plain(hospital.name() + " " + hospital.town() + " " + hospital.postcode());
			return words.stream().allMatch(text::contains);
		}).limit(MOST).toList();
	}

	public Optional<Hospital> byCode(@Nullable String code) {
		return this.hospitals.stream().filter((hospital) -> hospital.code().equals(code)).findFirst();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("['’\\p{M}]", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

	private static List<Hospital> read() {
		try {
			return new ClassPathResource("grants/hospitals.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split(","))
				.map((cell) -> new Hospital(cell[0], cell[1], cell[2], cell[3], cell[4]))
				.sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
