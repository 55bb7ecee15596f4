package org.alongside.edge.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers where somebody was going when they were asked to sign in. Only pages are
 * remembered, and only their path on this site: never a picture, never another host.
 */
class SavedPlace implements RequestCache {

	private static final String ATTRIBUTE = "edge.place";

	private final String origin;

	SavedPlace(String origin) {
		this.origin = origin;
	}

	@Override
	public void saveRequest(HttpServletRequest request, @Nullable HttpServletResponse response) {
		if (Navigation.is(request)) {
			String query = request.getQueryString();
			remember(request, request.getRequestURI() + ((query != null) ? "?" + query : ""));
		}
	}

	/**
	 * Remembers the page a form stood on, as far as the browser says so and it can be
	 * read.
	 */
	void saveFormPage(HttpServletRequest request) {
		String referer = request.getHeader(HttpHeaders.REFERER);
		if (referer != null && referer.startsWith(this.origin + "/")) {
			path(referer).ifPresent((place) -> remember(request, place));
		}
	}

	/** Remembers that what was typed waits to be sent again. */
	void saveKept(HttpServletRequest request) {
		remember(request, KeptPages.PATH);
	}

	private static Optional<String> path(String address) {
		try {
			return Optional.of(new URI(address).getRawPath());
		}
		catch (URISyntaxException _) {
			return Optional.empty();
		}
	}

	private static void remember(HttpServletRequest request, String place) {
		if (!place.startsWith("//")) {
			request.getSession().setAttribute(ATTRIBUTE, place);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof String place)
				? new SimpleSavedRequest(place) : null;
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

}
