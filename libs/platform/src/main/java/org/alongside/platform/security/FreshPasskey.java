package org.alongside.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * Asks for a passkey that was shown a short while ago, before something is seen or done
 * that a stolen session must not reach. A door names it behind the role it needs:
 * {@code @PreAuthorize("hasRole('FINANCE') and @fresh.passkey()")}. A demonstration has
 * no passkeys and does without, as it does for roles.
 */
public class FreshPasskey {

	private final Clock clock;

	private final Duration freshFor;

	private final boolean demo;

	FreshPasskey(Clock clock, Duration freshFor, boolean demo) {
		this.clock = clock;
		this.freshFor = freshFor;
		this.demo = demo;
	}

	/**
	 * Lets whoever is there pass, if they showed a passkey lately.
	 * @return true
	 * @throws PasskeyNotFresh when they did not
	 */
	public boolean passkey() {
		SignedIn person = CurrentPerson.find()
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
		if (!this.demo && !isFresh(person)) {
			throw new PasskeyNotFresh(this.freshFor);
		}
		return true;
	}

	private boolean isFresh(SignedIn person) {
		Instant longAgo = this.clock.instant().minus(this.freshFor);
		return person.methods().contains("webauthn") && person.authenticatedAt().isAfter(longAgo);
	}

}
