package org.alongside.platform.security;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

	/** In an access token: who acts for its subject, as in RFC 8693. */
	public static final String ACT = "act";

	/** In an id token: for whom its subject acts. */
	public static final String ACTING_FOR = "acting_for";

	/**
	 * In {@link #ACT}: where the pages begin that the subject keeps to themselves, with a
	 * space between.
	 */
	public static final String SHUT = "shut";

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

	/**
	 * An access token speaks of the person, and of who acts for them in {@code act}; an
	 * id token of who signed in, and of the person they act for in {@code acting_for}.
	 */
	private static Optional<SignedIn> read(ClaimAccessor claims) {
		return somebody(claims.getClaims()).map((person) -> {
			Optional<Actor> helped = somebody(claims.getClaim(ACTING_FOR));
			Optional<Actor> helper = somebody(claims.getClaim(ACT));
			return new SignedIn(helped.orElse(person).id(), helped.orElse(person).name(),
					words(claims.getClaim("roles")), instant(claims.getClaim("auth_time")),
					words(claims.getClaim("amr")), helped.isPresent() ? person : helper.orElse(null));
		});
	}

	private static Optional<Actor> somebody(@Nullable Object claims) {
		if (!(claims instanceof Map<?, ?> known) || !(known.get("sub") instanceof String subject)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Actor(UUID.fromString(subject),
					(known.get("name") instanceof String name) ? name : "", pages(known.get(SHUT))));
		}
		catch (IllegalArgumentException notAPerson) {
			return Optional.empty();
		}
	}

	private static List<String> pages(@Nullable Object claim) {
		return (claim instanceof String pages && !pages.isBlank()) ? List.of(pages.strip().split(" +")) : List.of();
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
