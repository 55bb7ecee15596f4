package org.alongside.members.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.signin.Factor;
import org.alongside.members.staff.Staff;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a token says of a person. It is asked anew for each token, so a role given or
 * taken away counts within a quarter of an hour.
 * <p>
 * Lists are array lists: the store of authorizations reads no others back.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

	/** Who accepts the access token. */
	static final String AUDIENCE = "alongside";

	private final People people;

	private final Staff staff;

	Claims(People people, Staff staff) {
		this.people = people;
		this.staff = staff;
	}

	@Override
	public void customize(JwtEncodingContext token) {
		Authentication principal = Objects.requireNonNull(token.getPrincipal());
		var person = person(new MemberId(UUID.fromString(principal.getName())));
		var methods = Factor.methods(principal.getAuthorities());
		token.getClaims().claim("name", person.name());
		token.getClaims().claim("amr", methods);
		token.getClaims().claim("roles", roles(person, methods));
		if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
			token.getClaims().audience(new ArrayList<>(List.of(AUDIENCE)));
			token.getClaims().claim("auth_time", Factor.authenticatedAt(principal.getAuthorities()).getEpochSecond());
		}
	}

	private ArrayList<String> roles(Person person, List<String> methods) {
		var roles = new ArrayList<String>();
		roles.add("MEMBER");
		roles.addAll(this.staff.rolesInForce(person.id(), methods.contains("webauthn")));
		return roles;
	}

	private Person person(MemberId id) {
		return this.people.find(id)
			.filter(Person::joined)
			.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
	}

}
