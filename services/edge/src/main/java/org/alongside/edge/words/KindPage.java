package org.alongside.edge.words;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * Each thing the edge may have to say instead of the page somebody asked for.
 */
public enum KindPage {

	/** The service that owns the page does not answer. */
	RESTING(HttpStatus.SERVICE_UNAVAILABLE, "/"),

	/** Somebody sent a form after their time was up. */
	SIGN_IN_AGAIN(HttpStatus.UNAUTHORIZED, "/oauth2/authorization/members"),

	/** The same, and what was sent is kept. */
	SIGN_IN_AGAIN_KEPT(HttpStatus.UNAUTHORIZED, "/oauth2/authorization/members"),

	/** Somebody must show a passkey before what they sent is taken. */
	PASSKEY_AGAIN(HttpStatus.UNAUTHORIZED, "/oauth2/authorization/members"),

	/** The same, and what was sent is kept. */
	PASSKEY_AGAIN_KEPT(HttpStatus.UNAUTHORIZED, "/oauth2/authorization/members"),

	/** Signing in was begun and did not end well. */
	SIGN_IN_FAILED(HttpStatus.BAD_REQUEST, "/home"),

	/** Another site sent a form in somebody's name. */
	FROM_ELSEWHERE(HttpStatus.FORBIDDEN, "/"),

	/** The page is for other people. */
	NOT_FOR_YOU(HttpStatus.FORBIDDEN, "/home"),

	/** Too many requests from one address. */
	TOO_FAST(HttpStatus.TOO_MANY_REQUESTS, "/"),

	/** More was sent than can be taken. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "/home"),

	/** A demonstration was opened under a name that is not this machine's. */
	ANOTHER_NAME(HttpStatus.MISDIRECTED_REQUEST, "/"),

	/** The address cannot be read. */
	UNREADABLE(HttpStatus.BAD_REQUEST, "/");

	private final HttpStatus status;

	private final String way;

	KindPage(HttpStatus status, String way) {
		this.status = status;
		this.way = way;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** Where the page leads from here. */
	public String way() {
		return this.way;
	}

	/** The stable name of this page: its words stand under it in the messages. */
	public String code() {
		return "edge." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
