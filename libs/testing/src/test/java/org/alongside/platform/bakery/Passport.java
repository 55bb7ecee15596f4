package org.alongside.platform.bakery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for members: publishes a key and signs tokens with it.
 */
public final class Passport {

	private final RSAKey key;

	private final HttpServer server;

	public Passport() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("test").generate();
			this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/jwks", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		this.server.start();
	}

	public String keys() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/jwks";
	}

	public String of(String name, String... roles) {
		return sign(claims(name, "http://localhost:8080", "alongside", roles));
	}

	/** Of somebody who acts for another person. */
	public String acting(String helper, String person) {
		return acting(helper, person, "");
	}

	/** The same, while that person keeps some pages to themselves. */
	public String acting(String helper, String person, String shut) {
		var act = new LinkedHashMap<String, Object>();
		act.put("sub", UUID.randomUUID().toString());
		act.put("name", helper);
		act.put("shut", shut);
		return sign(new JWTClaimsSet.Builder(claims(person, "http://localhost:8080", "alongside", "MEMBER"))
			.claim("act", act)
			.build());
	}

	public String from(String issuer, String audience) {
		return sign(claims("Mallory", issuer, audience, "MANAGER"));
	}

	private JWTClaimsSet claims(String name, String issuer, String audience, String... roles) {
		Instant now = Instant.now();
		return new JWTClaimsSet.Builder().issuer(issuer)
			.audience(audience)
			.subject(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)))
			.claim("name", name)
			.claim("roles", new ArrayList<>(List.of(roles)))
			.claim("amr", List.of("otp"))
			.claim("auth_time", now.getEpochSecond())
			.build();
	}

	private String sign(JWTClaimsSet claims) {
		try {
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
