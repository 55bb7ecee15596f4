package org.alongside.members.provider;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.alongside.members.acting.Acted;
import org.alongside.members.acting.Acting;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.sessions.Sessions;
import org.alongside.members.signin.Factor;
import org.alongside.members.signin.SignIn;
import org.alongside.members.staff.Staff;
import org.alongside.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a token says of a person. It is asked anew for each token, so a role given or
 * taken away counts as soon as the token before it ends; and only for as long as the
 * person is signed in where it is meant for.
 * <p>
 * While somebody acts for another, the access token is the other's, with {@code act}, as
 * in RFC 8693; the id token stays theirs who signed in. Nobody has any role but
 * {@code MEMBER} then.
 * <p>
 * Lists are array lists: the store of authorizations reads no others back.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

	/** Who accepts the access token. */
	static final String AUDIENCE = "alongside";

	private static final String MEMBER = "MEMBER";

	private final People people;

	private final Staff staff;

	private final Acting acting;

	private final Sessions sessions;

	Claims(People people, Staff staff, Acting acting, Sessions sessions) {
		this.people = people;
		this.staff = staff;
		this.acting = acting;
		this.sessions = sessions;
	}

	@Override
	public void customize(JwtEncodingContext token) {
		Authentication principal = Objects.requireNonNull(token.getPrincipal());
		var person = person(new MemberId(UUID.fromString(principal.getName())));
		var methods = Factor.methods(principal.getAuthorities());
		requireSignedIn(person.id(), principal);
		var acted = acted(token, person);
		token.getClaims().claim("name", person.name());
		token.getClaims().claim("amr", methods);
		// the provider's own would be when the session was last used
		var shown = Factor.authenticatedAt(principal.getAuthorities());
		token.getClaims().claim("roles", acted.isPresent() ? new ArrayList<>(List.of(MEMBER)) : roles(person, methods));
		if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
			token.getClaims().audience(new ArrayList<>(List.of(AUDIENCE)));
			token.getClaims().claim("auth_time", shown.getEpochSecond());
			acted.ifPresent((helped) -> actFor(helped, person, token));
		}
		else {
			// at a refresh the provider reads it back, and knows it as a date only
			token.getClaims().claim("auth_time", Timestamp.from(shown));
			acted.ifPresent((helped) -> token.getClaims()
				.claim(CurrentPerson.ACTING_FOR, somebody(helped.person(), helped.name())));
		}
	}

	private void requireSignedIn(MemberId person, Authentication principal) {
		if (!this.sessions.use(person, SignIn.idOf(principal))) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
		}
	}

	/** The token is the helped person's, says who acts, and ends soon. */
	private static void actFor(Acted helped, Person helper, JwtEncodingContext token) {
		token.getClaims()
			.subject(helped.person().toString())
			.claim("name", helped.name())
			.claim(CurrentPerson.ACT, actor(helper, helped))
			.claims((claims) -> {
				if (claims.get("iat") instanceof Instant issued && claims.get("exp") instanceof Instant expires) {
					var soon = issued.plus(helped.lasts());
					claims.put("exp", soon.isBefore(expires) ? soon : expires);
				}
			});
	}

	/**
	 * For whom the person acts. Who asks to act and may not is themselves; who acted and
	 * may no longer gets no token, so that nothing begun for another is sent as their
	 * own: they sign in anew, as themselves.
	 */
	private Optional<Acted> acted(JwtEncodingContext token, Person helper) {
		var authorization = token.getAuthorization();
		if (authorization == null) {
			return Optional.empty();
		}
		if (!AuthorizationGrantType.REFRESH_TOKEN.equals(token.getAuthorizationGrantType())) {
			return wanted(authorization).flatMap((person) -> this.acting.mayAct(helper.id(), person));
		}
		return before(authorization).map((person) -> this.acting.mayAct(helper.id(), person)
			.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT)));
	}

	private static Optional<MemberId> wanted(OAuth2Authorization authorization) {
		OAuth2AuthorizationRequest asked = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
		return Optional.ofNullable(asked)
			.map((request) -> request.getAdditionalParameters().get(CurrentPerson.ACTING_FOR))
			.flatMap(Claims::id);
	}

	private static Optional<MemberId> before(OAuth2Authorization authorization) {
		return Optional.ofNullable(authorization.getAccessToken())
			.map(OAuth2Authorization.Token::getClaims)
			.filter((claims) -> claims.containsKey(CurrentPerson.ACT))
			.flatMap((claims) -> id(claims.get("sub")));
	}

	private static Optional<MemberId> id(@Nullable Object text) {
		try {
			return Optional.ofNullable(text).map((value) -> new MemberId(UUID.fromString(String.valueOf(value))));
		}
		catch (IllegalArgumentException nobody) {
			return Optional.empty();
		}
	}

	private static LinkedHashMap<String, String> somebody(MemberId id, String name) {
		var somebody = new LinkedHashMap<String, String>();
		somebody.put("sub", id.toString());
		somebody.put("name", name);
		return somebody;
	}

	private static LinkedHashMap<String, String> actor(Person helper, Acted helped) {
		var actor = somebody(helper.id(), helper.name());
		if (!helped.shut().isEmpty()) {
			actor.put(CurrentPerson.SHUT, String.join(" ", helped.shut()));
		}
		return actor;
	}

	private ArrayList<String> roles(Person person, List<String> methods) {
		var roles = new ArrayList<String>();
		roles.add(MEMBER);
		roles.addAll(this.staff.rolesInForce(person.id(), methods.contains("webauthn")));
		return roles;
	}

	private Person person(MemberId id) {
		return this.people.find(id)
			.filter(Person::joined)
			.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
	}

}
