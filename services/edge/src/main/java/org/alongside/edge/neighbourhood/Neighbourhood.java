package org.alongside.edge.neighbourhood;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The address people use, and the addresses of the services that only the edge may reach.
 *
 * @param origin what stands in the address bar, and who issues identities
 * @param demo whether this is a demonstration on somebody's own machine
 * @param services where each service answers
 * @param mailboxPage where the demonstration's mail can be read
 */
@Validated
@ConfigurationProperties("alongside")
public record Neighbourhood(@NotNull URI origin, boolean demo, @Valid @NotNull Services services,
		@Nullable URI mailboxPage) {

	public boolean isEncrypted() {
		return "https".equals(this.origin.getScheme());
	}

	/**
	 * Whether an {@code Origin} header names this site.
	 * @param stated what the browser said
	 */
	public boolean isHere(String stated) {
		return this.origin.toString().equals(stated);
	}

	/**
	 * Where each service answers the edge, and nobody else.
	 *
	 * @param members people, and the identity provider
	 * @param grants personal grants
	 * @param peerSupport members who help members
	 * @param notifications mail to people
	 */
	public record Services(@NotNull URI members, @NotNull URI grants, @NotNull URI peerSupport,
			@NotNull URI notifications) {
	}

}
