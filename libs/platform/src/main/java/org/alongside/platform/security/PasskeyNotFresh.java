package org.alongside.platform.security;

import java.io.Serial;
import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * Thrown when a page needs a passkey that was shown a short while ago. The answer is the
 * challenge of RFC 9470, from which the edge knows what to ask for.
 */
public class PasskeyNotFresh extends AuthenticationException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final long seconds;

	PasskeyNotFresh(Duration freshFor) {
		super("A passkey is needed that was shown a short while ago");
		this.seconds = freshFor.toSeconds();
	}

	/** As it stands in {@code WWW-Authenticate}. */
	String challenge() {
		return "Bearer error=\"insufficient_user_authentication\", "
				+ "error_description=\"A passkey must have been shown a short while ago\", max_age=" + this.seconds;
	}

}
