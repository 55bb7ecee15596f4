package org.alongside.members;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens as the provider makes them, for whoever a test needs. */
final class Tokens {

	private final NimbusJwtEncoder encoder;

	Tokens(JWKSource<SecurityContext> keys) {
		this.encoder = new NimbusJwtEncoder(keys);
	}

	/** Of somebody whose passkey is fresh, however far a test moves the time. */
	String of(UUID person, String name, String... roles) {
		return of(person, name, Instant.now().plus(Duration.ofDays(36_500)), roles);
	}

	/** Of somebody who showed their passkey at that moment. */
	String of(UUID person, String name, Instant shown, String... roles) {
		var claims = JwtClaimsSet.builder()
			.issuer("http://localhost:8080")
			.subject(person.toString())
			.audience(List.of("alongside"))
			.issuedAt(Instant.now())
			.expiresAt(Instant.now().plusSeconds(600))
			.claim("name", name)
			.claim("roles", new ArrayList<>(List.of(roles)))
			.claim("amr", new ArrayList<>(List.of("pop", "webauthn")))
			.claim("auth_time", shown.getEpochSecond())
			.build();
		return this.encoder.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), claims))
			.getTokenValue();
	}

}
