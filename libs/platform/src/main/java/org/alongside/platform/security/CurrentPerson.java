package org.alongside.platform.security;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Reads who is there out of the claims that members made about them, be they in an access
 * token (services) or an id token (edge).
 */
public final class CurrentPerson {

	private CurrentPerson() {
	}

	/**
	 * The person behind this request.
	 * @return nobody when the request is anonymous
	 */
	public static Optional<SignedIn> find() {
		return of(SecurityContextHolder.getContext().getAuthentication());
	}

	/**
	 * The person an authentication stands for.
	 * @param authentication what the security chain found
	 * @return nobody when it stands for no person
	 */
	public static Optional<SignedIn> of(@Nullable Authentication authentication) {
		Object principal = (authentication != null) ? authentication.getPrincipal() : null;
		return switch (principal) {
			case SignedIn person -> Optional.of(person);
			case ClaimAccessor claims -> read(claims);
			case null, default -> Optional.empty();
		};
	}

	private static Optional<SignedIn> read(ClaimAccessor claims) {
		String subject = claims.getClaimAsString("sub");
		if (subject == null) {
			return Optional.empty();
		}
		try {
			String name = claims.getClaimAsString("name");
			return Optional
				.of(new SignedIn(UUID.fromString(subject), (name != null) ? name : "", words(claims.getClaim("roles")),
						instant(claims.getClaim("auth_time")), words(claims.getClaim("amr"))));
		}
		catch (IllegalArgumentException notAPerson) {
			return Optional.empty();
		}
	}

	private static Set<String> words(@Nullable Object claim) {
		var words = new LinkedHashSet<String>();
		if (claim instanceof Collection<?> values) {
			values.forEach((value) -> words.add(String.valueOf(value)));
		}
		return words;
	}

	private static Instant instant(@Nullable Object claim) {
		return switch (claim) {
			case Instant instant -> instant;
			case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
			case java.util.Date date -> date.toInstant();
			case null, default -> Instant.EPOCH;
		};
	}

}
