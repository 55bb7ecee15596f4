package org.alongside.platform.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The person who is there. A controller takes it as an argument: without
 * {@code @Nullable} the page needs sign-in, with it an open page learns who looks, if
 * anybody has signed in.
 *
 * @param id the person's id, which other services know them by
 * @param name what they asked to be called
 * @param roles what they may do, such as {@code GRANTS_OFFICER}
 * @param authenticatedAt when they last proved who they are
 * @param methods how they proved it, as in RFC 8176
 */
public record SignedIn(UUID id, String name, Set<String> roles, Instant authenticatedAt, Set<String> methods) {

	public SignedIn {
		roles = Set.copyOf(roles);
		methods = Set.copyOf(methods);
	}

	public boolean has(String role) {
		return this.roles.contains(role);
	}

	/**
	 * Whether the person works for the charity, in whichever role.
	 * @return true with any role but {@code MEMBER}
	 */
	public boolean isStaff() {
		return this.roles.stream().anyMatch((role) -> !role.equals("MEMBER"));
	}

}
