package org.alongside.edge.signin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The one cookie of the edge: it says nothing, no script reads it, no other site or
 * subdomain can set it ({@code __Host-}). On plain http, which only somebody's own
 * machine should have, clients that keep no such cookie there get it under a plain name.
 * What is not of our making is no cookie, and never reaches the database.
 */
class SessionCookie implements CookieSerializer {

	static final String NAME = "__Host-alongside";

	static final String PLAIN_NAME = "alongside";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{36}");

	private final boolean encrypted;

	private final CookieSerializer locked = cookie(NAME, true);

	private final CookieSerializer plain = cookie(PLAIN_NAME, false);

	SessionCookie(boolean encrypted) {
		this.encrypted = encrypted;
	}

	private static CookieSerializer cookie(String name, boolean secure) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setCookiePath("/");
		return cookie;
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		boolean keepsLocked = this.encrypted || value.getRequest().getHeader("Sec-CH-UA") != null;
		(keepsLocked ? this.locked : this.plain).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		Stream<String> values = this.locked.readCookieValues(request).stream();
		Stream<String> plainValues = this.encrypted ? Stream.empty() : this.plain.readCookieValues(request).stream();
		return Stream.concat(values, plainValues).filter((id) -> ID.matcher(id).matches()).toList();
	}

}
