package org.alongside.grants.travel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** Where the 124 UK postcode areas and the 139 Irish routing keys lie. */
final class PostcodeAreas {

	private static final Pattern UK = Pattern.compile("([A-Z]{1,2})\\d[A-Z\\d]?\\d[A-Z]{2}");

	private static final Pattern IRISH = Pattern.compile("([ACDEFHKNPRTVWXY]\\d[\\dW])[A-Z\\d]{4}");

	private static final int LONGEST = 20;

	private static final Map<String, Place> PLACES = read();

	private PostcodeAreas() {
	}

	static Optional<Place> of(String postcode) {
		String plain = (postcode.length() <= LONGEST) ? plain(postcode) : "";
		var irish = IRISH.matcher(plain);
		if (irish.matches() && PLACES.containsKey(irish.group(1))) {
			return Optional.of(PLACES.get(irish.group(1)));
		}
		var uk = UK.matcher(plain);
		return uk.matches() ? Optional.ofNullable(PLACES.get(uk.group(1))) : Optional.empty();
	}

	static boolean isIrish(String postcode) {
		return of(postcode).filter((place) -> place.nation().equals("IRELAND")).isPresent();
	}

	static int size() {
		return PLACES.size();
	}

	private static String plain(String postcode) {
		return postcode.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00A0-]", "");
	}

	private static Map<String, Place> read() {
		try {
			return new ClassPathResource("grants/postcode-areas.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.skip(1)
				.map((line) -> line.split(","))
				.map((cell) -> new Place(cell[0], cell[1], cell[2], Double.parseDouble(cell[3]),
						Double.parseDouble(cell[4])))
				.collect(Collectors.toUnmodifiableMap(Place::area, (place) -> place));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The middle of an area, to about two miles. */
	record Place(String area, String name, String nation, double lat, double lon) {

		/** The way a crow flies, in miles. */
		double milesTo(Place other) {
			double lat1 = Math.toRadians(this.lat);
			double lat2 = Math.toRadians(other.lat);
			double half = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
					+ Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(Math.toRadians(other.lon - this.lon) / 2), 2);
			return 2 * 3958.8 * Math.asin(Math.min(1, Math.sqrt(half)));
		}

	}

}
