package org.alongside.platform.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The person who is there. A controller takes it as an argument: without
 * {@code @Nullable} the page needs sign-in, with it an open page learns who looks, if
 * anybody has signed in.
 * <p>
 * A helper may act for somebody: then id and name are that somebody's, for whom all is
 * done and to whom all belongs, and {@code actor} is who does it.
 *
 * @param id the person's id, which other services know them by
 * @param name what they asked to be called
 * @param roles what they may do, such as {@code GRANTS_OFFICER}
 * @param authenticatedAt when they last proved who they are
 * @param methods how they proved it, as in RFC 8176
 * @param actor who acts for the person; nobody when they act themselves
 */
public record SignedIn(UUID id, String name, Set<String> roles, Instant authenticatedAt, Set<String> methods,
		@Nullable Actor actor) {

	public SignedIn {
		roles = Set.copyOf(roles);
		methods = Set.copyOf(methods);
	}

	/** Somebody who acts for themselves. */
	public SignedIn(UUID id, String name, Set<String> roles, Instant authenticatedAt, Set<String> methods) {
		this(id, name, roles, authenticatedAt, methods, null);
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

	/**
	 * Whether somebody else acts for the person.
	 * @return true while a helper does what the person would
	 */
	public boolean isActedFor() {
		return this.actor != null;
	}

	/**
	 * Who presses the buttons.
	 * @return the helper while one acts, else the person
	 */
	public Actor doer() {
		return (this.actor != null) ? this.actor : new Actor(this.id, this.name);
	}

}
