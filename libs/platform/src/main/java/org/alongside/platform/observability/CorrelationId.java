package org.alongside.platform.observability;

import java.security.SecureRandom;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What a person can read out to us so that we find what went wrong for them: on error
 * pages, in the {@code X-Correlation-Id} header and on each log line of the request.
 */
public final class CorrelationId {

	/** The header it travels in. */
	public static final String HEADER = "X-Correlation-Id";

	private static final String KEY = "correlationId";

	private static final String ALPHABET = "0123456789BCDFGHJKMNPQRSTVWXYZ";

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{8,64}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private CorrelationId() {
	}

	/**
	 * The id of the request at hand.
	 * @return a new one where there is none
	 */
	public static String current() {
		String current = MDC.get(KEY);
		return (current != null) ? current : next();
	}

	static String startWith(@Nullable String given) {
		String id = (given != null && FORM.matcher(given).matches()) ? given : next();
		MDC.put(KEY, id);
		return id;
	}

	static void end() {
		MDC.remove(KEY);
	}

	private static String next() {
		var id = new StringBuilder();
		for (int place = 0; place < 10; place++) {
			id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return id.toString();
	}

}
