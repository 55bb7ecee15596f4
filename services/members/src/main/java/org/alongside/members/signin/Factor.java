package org.alongside.members.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How a person showed who they are. */
public enum Factor {

	/** By a key that was mailed. */
	MAIL(FactorGrantedAuthority.OTT_AUTHORITY, List.of("otp")),
	/** By a passkey, which cannot be passed on. */
	PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, List.of("pop", "webauthn"));

	private final String authority;

	private final List<String> methods;

	Factor(String authority, List<String> methods) {
		this.authority = authority;
		this.methods = methods;
	}

	GrantedAuthority at(Instant moment) {
		return FactorGrantedAuthority.withAuthority(this.authority).issuedAt(moment).build();
	}

	/**
	 * The factors as OpenID Connect names them in {@code amr}.
	 * @return a list that may be stored with the token
	 */
	public static ArrayList<String> methods(Collection<? extends GrantedAuthority> authorities) {
		var methods = new ArrayList<String>();
		for (var factor : values()) {
			if (authorities.stream().anyMatch((authority) -> factor.authority.equals(authority.getAuthority()))) {
				methods.addAll(factor.methods);
			}
		}
		return methods;
	}

	/** When the last of the factors was shown. */
	public static Instant authenticatedAt(Collection<? extends GrantedAuthority> authorities) {
		return authorities.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map((authority) -> ((FactorGrantedAuthority) authority).getIssuedAt())
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH);
	}

}
