package org.alongside.contracts.members;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * That somebody must be sent a way to sign in. Keyed by request on a topic kept for a
 * week and a day, since an invitation opens for a week. What opens the door travels
 * sealed: only notifications can read it.
 */
public sealed interface SignInEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "members.sign-in";

	/**
	 * Which request this is.
	 * @return the id of the one-time link
	 */
	UUID requestId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return requestId();
	}

	/**
	 * Someone asked for a link and code.
	 *
	 * @param purpose {@code JOIN}, {@code SIGN_IN} or {@code INVITATION}; or
	 * {@code NEW_ADDRESS}, whose link lets nobody in but confirms a member's new address
	 * @param expiresAt when link and code stop working
	 * @param sealed Base64 of the authenticated ciphertext of {@link SignInMail} as JSON,
	 * with the event id as associated data
	 */
	@JsonTypeName("members.sign-in-requested.v1")
	record SignInRequested(UUID eventId, Instant occurredAt, UUID requestId, String purpose, Instant expiresAt,
			String sealed) implements SignInEvent {
	}

}
