package org.alongside.edge.neighbourhood;

import java.util.regex.Pattern;

/**
 * The one door through which families send photos: larger than a form, and from a phone
 * in a hospital slower than any.
 */
public final class Uploads {

	private static final Pattern EVIDENCE = Pattern.compile("/grants/applications/[^/]+/evidence");

	private Uploads() {
	}

	/**
	 * Whether it is that door.
	 * @param method such as {@code POST}
	 * @param path as it stands in the address
	 */
	public static boolean isFor(String method, String path) {
		return method.equals("POST") && EVIDENCE.matcher(path).matches();
	}

}
