package org.alongside.edge.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.edge.words.KindWords;

/**
 * Tells somebody opening a page from a picture, a script or a form on its way.
 */
final class Navigation {

	private Navigation() {
	}

	static boolean is(HttpServletRequest request) {
		if (!request.getMethod().equals("GET") || !KindWords.isRead(request)) {
			return false;
		}
		String mode = request.getHeader("Sec-Fetch-Mode");
		String destination = request.getHeader("Sec-Fetch-Dest");
		return (mode == null || mode.equals("navigate")) && (destination == null || destination.equals("document"));
	}

}
