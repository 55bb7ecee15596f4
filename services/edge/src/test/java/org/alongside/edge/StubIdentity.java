package org.alongside.edge;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/**
 * Members as identity provider, as far as the edge can see: a token endpoint and the
 * keys.
 */
public final class StubIdentity {

	private static final Consumer<JWTClaimsSet.Builder> TRUTH = (_) -> {
	};

	public static final String OLIVE = "01990000-0000-7000-8000-000000000002";

	public static final String ADA = "01990000-0000-7000-8000-000000000001";

	private final StubService members;

	private final String origin;

	private final RSAKey key;

	private final Map<String, Object> actingFor = new LinkedHashMap<>();

	private String person = ADA;

	private long secondsAgo;

	private Consumer<JWTClaimsSet.Builder> lie = TRUTH;

	private boolean forged;

	StubIdentity(StubService members, String origin) {
		this.members = members;
		this.origin = origin;
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** From now on says that whoever signs in acts for somebody; nobody with null. */
	public void saysThatTheyActFor(@Nullable String name) {
		this.actingFor.clear();
		if (name != null) {
			this.actingFor.putAll(Map.of("sub", "01990000-0000-7000-8000-0000000000bb", "name", name));
		}
	}

	/** The next tokens say this instead of the truth, and are signed with another key. */
	public void lies(Consumer<JWTClaimsSet.Builder> lie, boolean forged) {
		this.lie = lie;
		this.forged = forged;
	}

	/** From now on speaks of this person. */
	public void speaksOf(String person) {
		this.person = person;
	}

	/** From now on says that they showed who they are so many seconds ago. */
	public void sawThem(long secondsAgo) {
		this.secondsAgo = secondsAgo;
	}

	/** From now on tells the truth. */
	public void tellsTheTruth() {
		lies(TRUTH, false);
	}

	/** Gives tokens that live so many seconds, to whoever asks. */
	public void vouchesFor(String name, List<String> roles, String nonce, long seconds) {
		this.members.answers("/identity/oauth2/jwks", 200, new JWKSet(this.key.toPublicJWK()).toString(),
				"Content-Type", "application/json");
		String idToken = token(name, roles, Optional.of(nonce), seconds);
		this.members.answers("/identity/oauth2/token", 200, """
				{"access_token":"access-of-%s","refresh_token":"refresh-of-%s","id_token":"%s",
				"token_type":"Bearer","expires_in":%d,"scope":"openid"}""".formatted(name, name, idToken, seconds),
				"Content-Type", "application/json");
	}

	private String token(String name, List<String> roles, Optional<String> nonce, long seconds) {
		Instant now = Instant.now();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(this.origin)
			.subject(this.person)
			.audience("edge")
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(Math.max(60, seconds))))
			.claim("auth_time", now.getEpochSecond() - this.secondsAgo)
			.claim("name", name)
			.claim("roles", roles)
			.claim("amr", List.of("otp"));
		if (!this.actingFor.isEmpty()) {
			claims.claim("acting_for", new LinkedHashMap<>(this.actingFor));
		}
		nonce.ifPresent((value) -> claims.claim("nonce", value));
		this.lie.accept(claims);
		SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims.build());
		try {
			jwt.sign(new RSASSASigner(this.forged ? new RSAKeyGenerator(2048).generate() : this.key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return jwt.serialize();
	}

	public void refuses() {
		this.members.answers("/identity/oauth2/token", 400, "{\"error\":\"invalid_grant\"}", "Content-Type",
				"application/json");
	}

	public void isAway() {
		this.members.answers("/identity/oauth2/token", (exchange) -> exchange.close());
	}

}
