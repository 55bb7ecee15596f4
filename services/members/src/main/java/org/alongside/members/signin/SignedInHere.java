package org.alongside.members.signin;

import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in, or showed again that it is them.
 *
 * @param id names this signing in for as long as it lasts, whatever tokens are given for
 * it
 * @param before the signing in of somebody else that it ends, in the same browser
 */
public record SignedInHere(UUID id, MemberId person, Factor factor, BrowserFamily browser, String network, Instant at,
		@Nullable UUID before) {
}
