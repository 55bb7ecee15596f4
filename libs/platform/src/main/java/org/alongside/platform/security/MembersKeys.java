package org.alongside.platform.security;

import java.net.MalformedURLException;
import java.net.URI;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

/**
 * The keys members signs with: fetched at the first token, again after five minutes, and
 * kept for as long as members cannot be asked, so that who has signed in stays signed in.
 */
final class MembersKeys {

	private static final int PATIENCE_MILLIS = 2000;

	private static final int LARGEST = 64 * 1024;

	private MembersKeys() {
	}

	static JWKSource<SecurityContext> at(String address) {
		try {
			return JWKSourceBuilder
				.create(URI.create(address).toURL(),
						new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST))
				.refreshAheadCache(false)
				.outageTolerantForever()
				.build();
		}
		catch (MalformedURLException | IllegalArgumentException ex) {
			throw new IllegalArgumentException("alongside.identity.jwk-set-uri is not an address", ex);
		}
	}

}
